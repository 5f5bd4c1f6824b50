# Runs the example scripts and the examples in documents, and compares what they print with what is
# written down. Sourced after build.sh, with `root` and `scratch` set.

# The day on which every example takes place.
example_day=2026-03-04

# Runs a command as somebody who has just installed the program: an empty home, no terminal.
as_newcomer() {
  local home=$1
  shift
  env -i PATH="$home/bin:$PATH" HOME="$home" LC_ALL=C.UTF-8 TZ=UTC TERM=dumb "$@" </dev/null
}

# Compares byte for byte; WHOKNOWS_UPDATE=1 rewrites.
compare_with_expected() {
  local expected=$1 actual=$2
  if [ "${WHOKNOWS_UPDATE:-}" = 1 ]; then
    mkdir -p "$(dirname "$expected")"
    cmp -s "$expected" "$actual" || cp "$actual" "$expected"
    return
  fi
  if [ ! -f "$expected" ]; then
    echo "$expected is missing: look at the output below, then run WHOKNOWS_UPDATE=1 Scripts/test scripts"
    cat "$actual"
    return 1
  fi
  diff -u "$expected" "$actual"
}

# Every Scripts/NAME.net, in a new store, prints Scripts/expected/NAME.txt and succeeds.
check_example_scripts() {
  local script name status wrong=0 count=0
  local home="$scratch/home" actual="$scratch/actual"
  mkdir -p "$home"
  for script in Scripts/*.net; do
    [ -e "$script" ] || break
    name=$(basename "$script" .net)
    count=$((count + 1))
    as_newcomer "$home" "$release_binary" --store :memory: --today "$example_day" "$script" \
      >"$actual" 2>&1
    status=$?
    if [ "$status" -ne 0 ]; then
      echo "$script ended with status $status:"
      cat "$actual"
      wrong=$((wrong + 1))
    elif ! compare_with_expected "Scripts/expected/$name.txt" "$actual"; then
      wrong=$((wrong + 1))
    fi
    if ! as_newcomer "$home" "$release_binary" fmt --check "$script"; then
      echo "$script is not in canonical layout: whoknows fmt --write $script"
      wrong=$((wrong + 1))
    fi
  done
  for expected in Scripts/expected/*.txt; do
    [ -e "$expected" ] || break
    if [ ! -e "Scripts/$(basename "$expected" .txt).net" ]; then
      echo "$expected belongs to no script"
      wrong=$((wrong + 1))
    fi
  done
  if [ "$count" -eq 0 ]; then
    echo 'there is no example script'
    return 1
  fi
  echo "examples: $count scripts, $wrong wrong"
  [ "$wrong" -eq 0 ]
}

# The ```net and ```console blocks of documents: see document_examples.py.
check_documents() {
  local update=''
  [ "${WHOKNOWS_UPDATE:-}" = 1 ] && update=--update
  # shellcheck disable=SC2086
  python3 -B Scripts/lib/document_examples.py --binary "$release_binary" --today "$example_day" \
    $update "$@"
}

# The image in the README shows what the shell shows: see screenshot.py.
check_screen() {
  local check=--check
  [ "${WHOKNOWS_UPDATE:-}" = 1 ] && check=''
  # shellcheck disable=SC2086
  python3 -B Scripts/lib/screenshot.py --binary "$release_binary" $check Documents/screen.svg
}
