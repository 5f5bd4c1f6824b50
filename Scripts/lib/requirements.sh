# Finds or installs what the scripts need. Sourced by bash 3.2 and later; costs nothing where
# everything is there.
#
#   require WHAT…    swift git headers tmux python sqlite3 ledger hledger

say() { printf '%s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

# Homebrew keeps its own libedit and SQLite out of the paths that pkg-config reads.
if [ "$(uname -s)" = Darwin ] && command -v brew >/dev/null 2>&1; then
  PKG_CONFIG_PATH="$(brew --prefix)/opt/libedit/lib/pkgconfig:$(brew --prefix)/opt/sqlite/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
  export PKG_CONFIG_PATH
fi

has() { command -v "$1" >/dev/null 2>&1; }

has_headers() { has pkg-config && pkg-config --exists libedit sqlite3; }

# Prints what a requirement is called: by `packages_for apt WHAT` or `packages_for brew WHAT`.
packages_for() {
  case "$1:$2" in
    apt:headers) echo libedit-dev libsqlite3-dev pkg-config ;;
    brew:headers) echo libedit sqlite pkgconf ;;
    apt:python | brew:python) echo python3 ;;
    brew:sqlite3) echo sqlite ;;
    apt:* | brew:*) echo "$2" ;;
  esac
}

is_there() {
  case "$1" in
    headers) has_headers ;;
    python) has python3 ;;
    *) has "$1" ;;
  esac
}

require() {
  local what missing=''
  for what in "$@"; do
    is_there "$what" || missing="$missing $what"
  done
  [ -n "$missing" ] || return 0
  case " $missing " in
    *' swift '*)
      die "Swift is missing: install Swift 6.2 or later from https://www.swift.org/install, then try again."
      ;;
  esac
  # Word by word: neither requirements nor packages hold spaces.
  # shellcheck disable=SC2086
  install_missing $missing
  # shellcheck disable=SC2086
  for what in $missing; do
    is_there "$what" || die "\"$what\" is still missing after it was installed."
  done
}

install_missing() {
  local what packages=''
  if has apt-get; then
    for what in "$@"; do packages="$packages $(packages_for apt "$what")"; done
    # shellcheck disable=SC2086
    install_with_apt $packages
  elif has brew; then
    for what in "$@"; do packages="$packages $(packages_for brew "$what")"; done
    say "installing:$packages"
    # shellcheck disable=SC2086
    brew install --quiet $packages >&2 || die "brew could not install:$packages"
  else
    for what in "$@"; do packages="$packages $(packages_for apt "$what")"; done
    die "Missing:$packages (Debian's names). There is neither apt-get nor brew here: install them by hand, then try again."
  fi
}

install_with_apt() {
  local sudo='' log
  if [ "$(id -u)" != 0 ]; then
    has sudo || die "Missing: $*. Ask an administrator to run: apt-get install $*"
    sudo='sudo'
  fi
  say "installing: $*"
  log=$(mktemp)
  # The lists may be old or absent: they are fetched only where the install fails without.
  if ! apt_install "$sudo" "$@" >"$log" 2>&1; then
    if ! $sudo apt-get update >"$log" 2>&1 || ! apt_install "$sudo" "$@" >>"$log" 2>&1; then
      cat "$log" >&2
      rm -f "$log"
      die "apt-get could not install: $*"
    fi
  fi
  rm -f "$log"
}

apt_install() {
  local sudo=$1
  shift
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install \
    --yes --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"
}

# Prints a Python that has the libraries whoknows is compared with: a virtual environment of its own,
# at the versions named here.
python_with_peers() {
  local folder="$root/.build/bench-peers" log
  local peers='igraph==1.0.0 networkx==3.6.1 numpy==2.4.6 duckdb==2.0.0'
  if [ "$(cat "$folder/peers" 2>/dev/null)" != "$peers" ]; then
    say "installing into .build/bench-peers: $peers"
    log=$(mktemp)
    # shellcheck disable=SC2086
    if ! { python3 -m venv --clear "$folder" && "$folder/bin/pip" install --quiet $peers; } >"$log" 2>&1
    then
      cat "$log" >&2
      rm -f "$log"
      die 'Python could not install the libraries (Debian has venv in the package python3-venv).'
    fi
    rm -f "$log"
    printf '%s\n' "$peers" >"$folder/peers"
  fi
  printf '%s\n' "$folder/bin/python3"
}
