/* Stores the rows of a finished store in a new file, and nothing else: what SQLite takes of the work.
 *
 *     store_rows SOURCE TARGET
 *
 * Prints the seconds that this took, once the rows had been read into memory: on the clock, and of the
 * processor.
 *
 * No program that keeps these tables in SQLite does with less: the values lie in memory, every table is
 * written once in the order of its key, eight rows to a prepared statement, in one transaction, the
 * indexes of rowid tables last. Settings are those a store is opened with for recording.
 */
#define _POSIX_C_SOURCE 200809L
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TABLES_MAX = 64, TEXT_MAX = 4096, BATCH = 8 };

typedef struct {
  char name[128];
  int columns;
  size_t count; /* rows */
  sqlite3_value **values;
} Table;

static const char *settings =
    "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
    "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -40000;"
    "PRAGMA wal_autocheckpoint = 4000";

static void check(int is_right, sqlite3 *database, const char *what) {
  if (is_right) return;
  fprintf(stderr, "%s: %s\n", what, database ? sqlite3_errmsg(database) : "no memory");
  exit(1);
}

static void run(sqlite3 *database, const char *sql) {
  check(sqlite3_exec(database, sql, NULL, NULL, NULL) == SQLITE_OK, database, sql);
}

static sqlite3_stmt *prepared(sqlite3 *database, const char *sql) {
  sqlite3_stmt *statement;
  int code = sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);
  check(code == SQLITE_OK, database, sql);
  return statement;
}

/* Calls `take` with the name and the words of each table, or of each index. */
static void for_each(sqlite3 *database, const char *type, void *context,
                     void (*take)(void *context, const char *name, const char *sql)) {
  sqlite3_stmt *row = prepared(
      database, "SELECT name, sql FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL");
  sqlite3_bind_text(row, 1, type, -1, SQLITE_STATIC);
  while (sqlite3_step(row) == SQLITE_ROW)
    take(context, (const char *)sqlite3_column_text(row, 0),
         (const char *)sqlite3_column_text(row, 1));
  sqlite3_finalize(row);
}

/* "SELECT * FROM name ORDER BY the columns of its key" */
static void order_by_key(sqlite3 *database, const char *table, char *sql) {
  int length = snprintf(sql, TEXT_MAX, "SELECT * FROM %s ORDER BY ", table);
  sqlite3_stmt *row =
      prepared(database, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk");
  sqlite3_bind_text(row, 1, table, -1, SQLITE_STATIC);
  while (sqlite3_step(row) == SQLITE_ROW)
    length += snprintf(sql + length, TEXT_MAX - length, "%s,", sqlite3_column_text(row, 0));
  sqlite3_finalize(row);
  sql[length - 1] = 0;
}

static void read_rows(sqlite3 *database, const char *name, Table *table) {
  char sql[TEXT_MAX];
  size_t room = 0;
  order_by_key(database, name, sql);
  snprintf(table->name, sizeof table->name, "%s", name);
  sqlite3_stmt *row = prepared(database, sql);
  table->columns = sqlite3_column_count(row);
  while (sqlite3_step(row) == SQLITE_ROW) {
    if (table->count == room) {
      room = room ? 2 * room : 1024;
      table->values = realloc(table->values, room * table->columns * sizeof *table->values);
      check(table->values != NULL, NULL, name);
    }
    for (int column = 0; column < table->columns; column++) {
      sqlite3_value *value = sqlite3_value_dup(sqlite3_column_value(row, column));
      check(value != NULL, NULL, name);
      table->values[table->count * table->columns + column] = value;
    }
    table->count++;
  }
  sqlite3_finalize(row);
}

typedef struct {
  sqlite3 *database;
  Table tables[TABLES_MAX];
  int count;
} Reader;

static void read_table(void *context, const char *name, const char *sql) {
  Reader *reader = context;
  (void)sql;
  check(reader->count < TABLES_MAX, NULL, "too many tables");
  read_rows(reader->database, name, &reader->tables[reader->count++]);
}

static void run_words(void *context, const char *name, const char *sql) {
  (void)name;
  run(context, sql);
}

static sqlite3_stmt *insertion(sqlite3 *database, const Table *table, int rows) {
  char sql[TEXT_MAX];
  int length = snprintf(sql, TEXT_MAX, "INSERT OR FAIL INTO %s VALUES", table->name);
  for (int parameter = 0; parameter < rows * table->columns; parameter++) {
    const char *before = parameter % table->columns ? "," : parameter ? "),(" : "(";
    length += snprintf(sql + length, TEXT_MAX - length, "%s?", before);
  }
  snprintf(sql + length, TEXT_MAX - length, ")");
  return prepared(database, sql);
}

/* Text is bound where it lies. */
static void bind(sqlite3_stmt *row, int index, sqlite3_value *value) {
  switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: sqlite3_bind_int64(row, index, sqlite3_value_int64(value)); break;
    case SQLITE_FLOAT: sqlite3_bind_double(row, index, sqlite3_value_double(value)); break;
    case SQLITE_TEXT:
      sqlite3_bind_text(row, index, (const char *)sqlite3_value_text(value),
                        sqlite3_value_bytes(value), SQLITE_STATIC);
      break;
    default: sqlite3_bind_null(row, index);
  }
}

static void store_rows(sqlite3 *database, const Table *table) {
  size_t first = 0;
  for (int rows = BATCH; rows >= 1; rows = rows > 1 ? 1 : 0) {
    sqlite3_stmt *row = insertion(database, table, rows);
    for (; first + rows <= table->count; first += rows) {
      for (int index = 0; index < rows * table->columns; index++)
        bind(row, index + 1, table->values[first * table->columns + index]);
      check(sqlite3_step(row) == SQLITE_DONE, database, table->name);
      sqlite3_reset(row);
    }
    sqlite3_finalize(row);
  }
}

static double seconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
  static Reader reader;
  sqlite3 *target;
  if (count != 3) {
    fputs("usage: store_rows SOURCE TARGET\n", stderr);
    return 2;
  }
  int code = sqlite3_open_v2(arguments[1], &reader.database, SQLITE_OPEN_READONLY, NULL);
  check(code == SQLITE_OK, reader.database, arguments[1]);
  for_each(reader.database, "table", &reader, read_table);

  double wall = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
  check(sqlite3_open(arguments[2], &target) == SQLITE_OK, target, arguments[2]);
  run(target, settings);
  run(target, "BEGIN IMMEDIATE");
  for_each(reader.database, "table", target, run_words);
  for (int index = 0; index < reader.count; index++) store_rows(target, &reader.tables[index]);
  for_each(reader.database, "index", target, run_words);
  run(target, "COMMIT");
  check(sqlite3_close(target) == SQLITE_OK, target, arguments[2]);
  printf("%.6f %.6f\n", seconds(CLOCK_MONOTONIC) - wall,
         seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu);
  return 0;
}
