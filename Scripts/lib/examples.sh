# Runs the example scripts and the examples in documents, and compares what they print with what is
# written down. Sourced after build.sh, with `root` and `scratch` set.

# The day on which every example takes place.
example_day=2026-03-04

# Runs a command as somebody who has just installed the program: an empty home, no terminal. What it
# reads is given by the caller.
as_newcomer() {
  local home=$1
  shift
  env -i PATH="$home/bin:$PATH" HOME="$home" LC_ALL=C.UTF-8 TZ=UTC TERM=dumb "$@"
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

# Every script of the gallery, every lesson and every sample network, each in a new store, prints its
# file in Scripts/expected and succeeds; so does a learner's way through the lessons, mistakes and all.
check_example_scripts() {
  local script name wrong=0 count=0
  local home="$scratch/home" actual="$scratch/actual"
  mkdir -p "$home"
  for script in Scripts/*.net Scripts/lessons/*.net Scripts/demo/*.net; do
    [ -e "$script" ] || break
    name=${script#Scripts/}
    count=$((count + 1))
    check_printed "$script" "Scripts/expected/${name%.net}.txt" /dev/null \
      --store :memory: "$script" || wrong=$((wrong + 1))
    if ! as_newcomer "$home" "$release_binary" fmt --check "$script" </dev/null; then
      echo "$script is not in canonical layout: whoknows fmt --write $script"
      wrong=$((wrong + 1))
    fi
  done
  for script in Scripts/learner/*.txt; do
    count=$((count + 1))
    name=$(basename "$script" .txt)
    check_printed "$script" "Scripts/expected/learner/$name.txt" "$script" learn "$name" \
      || wrong=$((wrong + 1))
  done
  count=$((count + 1))
  check_printed 'a talk' Scripts/expected/talk.txt /dev/null \
    demo miserables --play Scripts/talks/barricade.net || wrong=$((wrong + 1))
  while IFS= read -r name; do
    if ! expects_something "$name"; then
      echo "Scripts/expected/$name.txt belongs to no script"
      wrong=$((wrong + 1))
    fi
  done < <(cd Scripts/expected && find . -name '*.txt' | sed 's,^\./,,; s,\.txt$,,')
  if [ "$count" -eq 0 ]; then
    echo 'there is no example script'
    return 1
  fi
  echo "examples: $count scripts, $wrong wrong"
  [ "$wrong" -eq 0 ]
}

expects_something() {
  [ -e "Scripts/$1.net" ] || [ -e "Scripts/$1.txt" ] || [ "$1" = talk ]
}

# check_printed WHAT EXPECTED INPUT ARGUMENT…: whoknows, as a newcomer, succeeds and prints that.
check_printed() {
  local what=$1 expected=$2 input=$3 status newcomer
  shift 3
  newcomer=$(mktemp -d "$scratch/newcomer.XXXXXX")
  as_newcomer "$newcomer" "$release_binary" --today "$example_day" "$@" <"$input" >"$actual" 2>&1
  status=$?
  if [ "$status" -ne 0 ]; then
    echo "$what ended with status $status:"
    cat "$actual"
    return 1
  fi
  compare_with_expected "$expected" "$actual"
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
  python3 -B Scripts/lib/screenshot.py --binary "$release_binary" $check Scripts/expected/screen.svg
}
