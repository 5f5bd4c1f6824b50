// libedit as Swift sees it: the library's own header, and shims for what Swift cannot call.
#ifndef WHOKNOWS_CEDITLINE_H
#define WHOKNOWS_CEDITLINE_H

#include <errno.h>
#include <histedit.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <wchar.h>

// libedit names these two only in prose.
typedef unsigned char (*wk_command)(EditLine *, wint_t);
typedef wchar_t *(*wk_prompt)(EditLine *);

// Variadic in libedit: `el_wset` with one int (EL_SIGNAL, EL_PREP_TERM).
static inline int wk_set_int(EditLine *el, int operation, int value) {
  return el_wset(el, operation, value);
}

// Variadic in libedit: chooses the key map, L"emacs" or L"vi".
static inline int wk_set_editor(EditLine *el, const wchar_t *name) {
  return el_wset(el, EL_EDITOR, name);
}

// Variadic in libedit: true when the key map is vi's.
static inline int wk_is_vi(EditLine *el) {
  const wchar_t *name = NULL;
  return el_wget(el, EL_EDITOR, &name) == 0 && name != NULL && wcscmp(name, L"vi") == 0;
}

// Variadic in libedit: the pointer that callbacks find their owner by.
static inline int wk_set_client(EditLine *el, void *client) {
  return el_wset(el, EL_CLIENTDATA, client);
}

// Variadic in libedit: the pointer given to wk_set_client.
static inline void *wk_client(EditLine *el) {
  void *client = NULL;
  return el_wget(el, EL_CLIENTDATA, &client) == 0 ? client : NULL;
}

// Variadic in libedit: the function that supplies keys.
static inline int wk_set_reader(EditLine *el, el_rfunc_t reader) {
  return el_wset(el, EL_GETCFN, reader);
}

// Variadic in libedit: the prompt that libedit draws itself (plain mode only).
static inline int wk_set_prompt(EditLine *el, wk_prompt prompt) {
  return el_wset(el, EL_PROMPT, prompt);
}

// Variadic in libedit: a named command; libedit keeps both strings by pointer.
static inline int wk_add_command(
    EditLine *el, const wchar_t *name, const wchar_t *help, wk_command command) {
  return el_wset(el, EL_ADDFN, name, help, command);
}

// Variadic in libedit: binds a key in the emacs map, or in the insert map of vi.
static inline int wk_bind(EditLine *el, const wchar_t *key, const wchar_t *command) {
  return el_wset(el, EL_BIND, key, command, NULL);
}

// Variadic in libedit: binds a key in the command map of vi.
static inline int wk_bind_alternative(EditLine *el, const wchar_t *key, const wchar_t *command) {
  return el_wset(el, EL_BIND, L"-a", key, command, NULL);
}

// Variadic in libedit: one flag of the terminal while a line is edited, such as L"-isig".
static inline int wk_set_terminal_flag(EditLine *el, const wchar_t *flag) {
  return el_wset(el, EL_SETTY, L"-d", flag, NULL);
}

// Variadic in libedit: the history that libedit's own commands search.
static inline int wk_use_history(EditLine *el, HistoryW *history) {
  return el_wset(el, EL_HIST, history_w, history);
}

// Variadic in libedit: without a size nothing is kept.
static inline int wk_history_set_size(HistoryW *history, int size) {
  HistEventW event;
  return history_w(history, &event, H_SETSIZE, size);
}

// Variadic in libedit: adds a line as the newest.
static inline int wk_history_enter(HistoryW *history, const wchar_t *line) {
  HistEventW event;
  return history_w(history, &event, H_ENTER, line);
}

// Variadic in libedit: forgets every line.
static inline int wk_history_clear(HistoryW *history) {
  HistEventW event;
  return history_w(history, &event, H_CLEAR);
}

// Variadic in C: ioctl(TIOCGWINSZ). Returns 0 when both numbers are known and positive.
static inline int wk_terminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  if (size.ws_col == 0 || size.ws_row == 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

// The fd_set macros do not import. Waits with the given signal mask, so that a signal that
// arrives just before the wait still ends it; milliseconds < 0 waits for ever.
static inline int wk_wait_readable(int descriptor, int milliseconds, const sigset_t *mask) {
  fd_set readable;
  struct timespec limit = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  FD_ZERO(&readable);
  FD_SET(descriptor, &readable);
  return pselect(descriptor + 1, &readable, NULL, NULL, milliseconds < 0 ? NULL : &limit, mask);
}

// The handler's place in struct sigaction differs between Linux and macOS. No SA_RESTART: a
// signal must end the wait for a key.
static inline int wk_catch(int signal, void (*handler)(int), struct sigaction *previous) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  return sigaction(signal, &action, previous);
}

// SIG_DFL is a cast that does not import.
static inline int wk_restore_default(int signal, struct sigaction *previous) {
  return wk_catch(signal, SIG_DFL, previous);
}

// Swift has no volatile: a flag that a signal handler writes must really be read again.
static inline int wk_flag(const volatile sig_atomic_t *flag) { return *flag; }

// The counterpart of wk_flag.
static inline void wk_set_flag(volatile sig_atomic_t *flag, int value) { *flag = value; }

// `flock` is a struct and a function; Swift sees the struct first.
static inline int wk_lock(int descriptor, int operation) { return flock(descriptor, operation); }

#endif
