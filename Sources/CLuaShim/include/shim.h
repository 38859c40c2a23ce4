/* What Swift sees of Lua: plain structs and functions that never raise.
 *
 * The rule of the target: a Lua error is a longjmp, and a longjmp must not cross a Swift frame.
 * So every function declared here either cannot raise or runs its raising part under lua_pcall, and
 * a host function reports failure by its return value; C raises for it after Swift has returned.
 *
 * Values cross on a tape: a flat list of nodes in depth-first order, with string bytes beside it.
 * Nodes and bytes are addressed by offset, since the tape may move when it grows. */
#ifndef YISHI_SHIM_H
#define YISHI_SHIM_H

#include <stddef.h>
#include <stdint.h>

/* Arguments and results of one call, each way. */
#define SHIM_MAX_VALUES 8

/* Kinds of node. A table is followed by `count` items, then `fields` pairs of string and value. */
static const int32_t SHIM_NULL = 0;
static const int32_t SHIM_BOOLEAN = 1;
static const int32_t SHIM_INTEGER = 2;
static const int32_t SHIM_STRING = 3;   /* value: offset of the bytes; count: their number */
static const int32_t SHIM_TABLE = 4;
static const int32_t SHIM_FUNCTION = 5; /* value: id, from 1 */
static const int32_t SHIM_HANDLE = 6;
static const int32_t SHIM_BAD = 7;      /* value: one of SHIM_BAD_…; the tape ends here */

static const int32_t SHIM_BAD_FLOAT = 1;
static const int32_t SHIM_BAD_DEPTH = 2;
static const int32_t SHIM_BAD_SIZE = 3;
static const int32_t SHIM_BAD_KEY = 4;
static const int32_t SHIM_BAD_HOLE = 5;
static const int32_t SHIM_BAD_KIND = 6;
static const int32_t SHIM_BAD_TEXT = 8;
static const int32_t SHIM_BAD_WORD = 7; /* count: index into the unfinished words */

/* Outcomes of a protected call. */
static const int32_t SHIM_OK = 0;
static const int32_t SHIM_SYNTAX = 1;
static const int32_t SHIM_ERROR = 2;
static const int32_t SHIM_FUEL = 3;
static const int32_t SHIM_MEMORY = 4;
static const int32_t SHIM_BLOCK = 5;
static const int32_t SHIM_LONG_STRING = 6;
static const int32_t SHIM_CHURN = 7;
static const int32_t SHIM_DEADLINE = 8;

/* Reasons why a machine does not start. */
static const int32_t SHIM_START_OK = 0;
static const int32_t SHIM_START_MEMORY = 1;
static const int32_t SHIM_START_LAYOUT = 2; /* the hash seed is not where this Lua should keep it */
static const int32_t SHIM_START_ORDER = 3;  /* a table with known keys is walked in another order */
static const int32_t SHIM_START_LOCALE = 4;
static const int32_t SHIM_START_BUSY = 5; /* restarted from within a host function */

/* What the host is asked beside its registered functions. */
static const int32_t SHIM_OP_UNKNOWN_GLOBAL = -1;
static const int32_t SHIM_OP_ASSIGN_GLOBAL = -2;
static const int32_t SHIM_OP_UNKNOWN_FIELD = -3;
static const int32_t SHIM_OP_ASSIGN_FIELD = -4;
static const int32_t SHIM_OP_WORD_NAME = -5;

typedef struct shim_machine shim_machine;

typedef struct shim_node {
  int32_t kind;
  uint32_t count;
  uint32_t fields;
  int64_t value;
} shim_node;

typedef struct shim_tape {
  shim_node *nodes;
  size_t length, capacity;
  unsigned char *bytes;
  size_t byte_length, byte_capacity;
} shim_tape;

typedef struct shim_mark {
  size_t nodes, bytes;
} shim_mark;

typedef struct shim_limits {
  int64_t fuel_per_call, fuel_per_load;
  int32_t hook_interval;
  int64_t memory, block, string, churn;
  int64_t pattern_steps, pattern_bytes;
  int64_t deadline_nanoseconds;
  int64_t crossing_nodes, crossing_bytes;
  int32_t crossing_depth;
} shim_limits;

/* One call from Lua into the host. */
typedef struct shim_call {
  shim_machine *machine;
  void *thread;
  int32_t op;
  int32_t argument_count;
  size_t arguments[SHIM_MAX_VALUES]; /* the node each argument starts at */
  int32_t word;                      /* index of the word being finished, or -1 */
  int32_t result_count;              /* nodes of the results follow the arguments on the tape */
  int32_t suspends;                  /* the results are what the story yields */
  size_t error_start, error_length;  /* message bytes on the tape, when the host returns non-zero */
} shim_call;

/* The node an argument starts at, or -1 beyond the last. */
static inline ptrdiff_t shim_argument(const shim_call *call, int32_t index) {
  if (index < 0 || index >= call->argument_count) return -1;
  return (ptrdiff_t)call->arguments[index];
}

/* Returns 0 for success, 1 to have the message on the tape raised. */
typedef int32_t (*shim_host_function)(void *context, int32_t op, shim_call *call);
typedef int32_t (*shim_field_function)(void *context, int64_t handle, int32_t field,
                                       shim_call *call);

typedef struct shim_outcome {
  int32_t kind;
  int32_t line;           /* innermost script line at the failure, 0 if none */
  char source[64];        /* short chunk name of that line */
  const unsigned char *message;
  size_t message_length;
  const char *traceback;  /* "name:line" a line, innermost first */
} shim_outcome;

/* --- life --- */
shim_machine *shim_create(const shim_limits *limits, shim_host_function host,
                          shim_field_function field, void *context);
void shim_set_context(shim_machine *machine, void *context); /* handed to the host functions */
int32_t shim_start(shim_machine *machine); /* makes a fresh Lua state; SHIM_START_… */
void shim_destroy(shim_machine *machine);

/* --- names: each returns 1, or 0 when memory ran out --- */
int32_t shim_register(shim_machine *machine, const char *name, size_t length, int32_t op);
int32_t shim_register_word(shim_machine *machine, const char *name, size_t length, int32_t op);
int32_t shim_register_method(shim_machine *machine, const char *name, size_t length, int32_t op);
int32_t shim_register_field(shim_machine *machine, const char *name, size_t length, int32_t index);

/* --- the tape --- */
const shim_tape *shim_tape_of(const shim_machine *machine);
shim_mark shim_mark_tape(const shim_machine *machine);
void shim_rewind(shim_machine *machine, shim_mark mark);
int32_t shim_append(shim_machine *machine, shim_node node);
/* Appends bytes and gives their offset, or SIZE_MAX when they do not fit. */
size_t shim_append_bytes(shim_machine *machine, const unsigned char *bytes, size_t length);

/* --- running: results start at *first on the tape; the outcome is valid till the next call --- */
int32_t shim_run(shim_machine *machine, const unsigned char *source, size_t length,
                 const char *chunk_name, size_t first_global, int32_t global_count,
                 size_t *first, int32_t *count);
int32_t shim_invoke(shim_machine *machine, int64_t function, size_t first_argument,
                    int32_t argument_count, size_t *first, int32_t *count);
/* Forgets a kept function. */
void shim_release(shim_machine *machine, int64_t function);
/* Stories: a kept function as a thread that is run from yield to yield. Gives its id, or 0. */
int64_t shim_begin_thread(shim_machine *machine, int64_t function);
void shim_release_thread(shim_machine *machine, int64_t thread);
int32_t shim_resume(shim_machine *machine, int64_t thread, size_t first_argument,
                    int32_t argument_count, size_t *first, int32_t *count, int32_t *yielded);
const shim_outcome *shim_outcome_of(const shim_machine *machine);
int64_t shim_fuel_used(const shim_machine *machine);
int64_t shim_memory_used(const shim_machine *machine);

/* Spends fuel for a host function; an abort is raised when the function has returned. */
void shim_spend(shim_call *call, int64_t fuel);

/* --- where a host function was called from --- */
int32_t shim_line(const shim_call *call);
/* Writes the short chunk name of the calling script line and gives the line, or 0. */
int32_t shim_position(const shim_call *call, char *source, size_t capacity);

/* The interpreter's release, such as "Lua 5.4.4". */
const char *shim_lua_release(void);

#endif
