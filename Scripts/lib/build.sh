# Builds the program. Sourced after requirements.sh, with `root` set to the repository.

# A static standard library starts in a quarter of the time; Apple's systems have it built in.
release_flags() {
  if [ "$(uname -s)" = Darwin ]; then
    echo -c release --product whoknows
  else
    echo -c release --static-swift-stdlib --product whoknows
  fi
}

# Made when a release build starts, kept when it succeeds: what changes meanwhile is built next time.
release_stamp="$root/.build/whoknows-release"
release_binary="$root/.build/release/whoknows"

is_release_current() {
  [ -x "$release_binary" ] && [ -e "$release_stamp" ] || return 1
  # A folder is newer when a file in it came or went.
  [ -z "$(find "$root/Sources" "$root/Package.swift" -newer "$release_stamp" -print 2>/dev/null | head -n 1)" ]
}

# Builds the release unless nothing changed. Quiet, unless it fails.
build_release() {
  is_release_current && return 0
  local log status
  mkdir -p "$root/.build"
  log=$(mktemp "$root/.build/release-log.XXXXXX")
  say 'building whoknows (a first build takes some minutes) …'
  : >"$release_stamp.new"
  # shellcheck disable=SC2046
  (cd "$root" && swift build $(release_flags)) >"$log" 2>&1
  status=$?
  if [ "$status" -eq 0 ]; then
    mv "$release_stamp.new" "$release_stamp"
  else
    cat "$log" >&2
    say 'whoknows could not be built: see above.'
  fi
  rm -f "$log"
  return "$status"
}
