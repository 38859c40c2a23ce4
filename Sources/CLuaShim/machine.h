/* The shim's own view of a machine; nothing here is seen by Swift. */
#ifndef YISHI_MACHINE_H
#define YISHI_MACHINE_H

#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <stdint.h>

#include "shim.h"

/* Slots of the registry. 1 and 2 are Lua's own (main thread, globals). */
enum {
  SLOT_HOST_NAMES = 3, /* name → host function */
  SLOT_FIELDS,         /* field name → index */
  SLOT_METHODS,        /* field name → host function */
  SLOT_FUNCTION_IDS,   /* function → id */
  SLOT_THREADS,        /* id → thread of a story */
  SLOT_ANCHORS,        /* strings that must exist: see state.c */
  SLOT_LIBRARIES,      /* pristine globals; tables in it are copied for every script */
  SLOT_FUNCTIONS = 16  /* SLOT_FUNCTIONS + id → function */
};

/* Who resumed the running thread; the links lie on the C stack, innermost first. */
typedef struct resume_link {
  lua_State *from;
  struct resume_link *next;
} resume_link;

typedef struct shim_machine {
  lua_State *main, *running;
  resume_link *resumers;
  shim_limits limits;
  shim_host_function host;
  shim_field_function field;
  void *context;

  /* memory */
  size_t used;
  int64_t churn;
  int32_t failures, failure_kind, starved;

  /* the hash seed: see allocator.c */
  unsigned char *first_block;
  size_t first_block_size;
  int32_t allocations, pinned;

  /* budget of the outermost call */
  int64_t fuel, fuel_limit;
  int64_t deadline; /* 0: the clock has not been looked at yet */
  int32_t aborted;  /* SHIM_FUEL … SHIM_DEADLINE, sticky until the next outermost call */
  int32_t abort_line;
  char abort_source[64];
  int32_t depth;

  shim_tape tape;
  shim_mark resume_mark; /* the tape when the running thread was last entered */
  int64_t functions, threads; /* ids handed out */
  int32_t crossing_failed;    /* a bad node was written since begin_crossing */
  int64_t crossing_start_nodes, crossing_start_bytes;

  shim_outcome outcome;
  unsigned char *message;
  size_t message_capacity;
  char traceback[2048];
  int32_t captured; /* outcome and traceback already hold the place of the error under way */
} shim_machine;

static inline shim_machine *machine_of(lua_State *L) {
  return *(shim_machine **)lua_getextraspace(L);
}

/* --- allocator.c --- */
void *limited_allocator(void *context, void *block, size_t old_size, size_t new_size);

/* --- fuel.c --- */
void start_budget(shim_machine *m, lua_State *L, int64_t fuel);
/* Spends fuel from C; raises the abort when there is none left. */
void charge(lua_State *L, int64_t amount);
void charge_bytes(lua_State *L, size_t bytes);
/* Raises the abort if one is under way. */
void check_abort(lua_State *L);
_Noreturn void raise_abort(lua_State *L, int32_t kind);
/* Turns the status of a failed lua_pcall or lua_resume into an abort where it is one. */
void check_status(lua_State *L, int status);
/* Looks at the clock and raises the abort when time is up. */
void check_deadline(lua_State *L);
int is_abort(lua_State *L, int index);
/* Allows memory to be asked for again, outside any call. */
void forgive(shim_machine *m);
void install_hook(shim_machine *m, lua_State *L);
/* First script line at or above `level`, on the thread or those that resumed it: its line (0 if
   none), and the short source. */
int32_t script_line(lua_State *L, int level, char *source, size_t capacity);

/* --- call.c --- */
int32_t protect(shim_machine *m, lua_CFunction body, void *request, int64_t fuel);
void capture_place(shim_machine *m, lua_State *L);
int32_t read_results(lua_State *L, int first, size_t *start);

/* --- lib_coroutine.c --- */
/* Resumes with the arguments on L's stack: the number of results there, or -1 and the error. */
int resume_thread(lua_State *L, lua_State *co, int arguments);

/* --- tape.c --- */
shim_mark mark_of(const shim_machine *m);
/* As shim_append…, but raising an ordinary error. */
void need_bytes(lua_State *L, const void *bytes, size_t length);
/* Reserves aligned room and gives its offset; raises. */
size_t need_room(lua_State *L, size_t size);
/* Pushes the bytes from the mark on as a string and rewinds to the mark. */
void push_built(lua_State *L, shim_mark mark);
size_t built_length(lua_State *L, shim_mark mark);
static inline unsigned char *bytes_at(shim_machine *m, size_t offset) {
  return m->tape.bytes + offset;
}

/* --- border.c: run under protection, may raise --- */
void read_value(lua_State *L, int index);
/* Pushes the value at node `at` and gives the node after it. */
size_t push_node(lua_State *L, size_t at);
/* Ends the tape with a bad node. */
void write_bad(lua_State *L, int32_t reason);
void begin_crossing(lua_State *L);

/* --- host.c --- */
void push_host_function(lua_State *L, int32_t op);
void push_word(lua_State *L, int32_t op);
void install_handles(lua_State *L);
int ask_host(lua_State *L, int32_t op, int32_t word, int first, int count);
int word_block(lua_State *L);

/* --- environment.c --- */
/* Pushes a fresh read-only environment whose names are the libraries', the host's and `extra`'s. */
void push_environment(lua_State *L, size_t first_global, int32_t global_count);

/* --- sorting of keys, keys.c --- */
typedef struct key_entry {
  const char *text; /* NULL for a number or boolean */
  size_t length;
  lua_Integer integer;
  lua_Number number;
  int32_t kind; /* 0 integer, 1 float, 2 string, 3 boolean */
} key_entry;
/* Collects and sorts the keys of the table at `index`; gives the number of entries at *offset.
   -1: a key of another kind. */
int64_t sorted_keys(lua_State *L, int index, size_t *offset);
void push_key(lua_State *L, const key_entry *key);

/* --- libraries: each pushes its table (or fills the one on top: base) --- */
void open_base(lua_State *L);
void open_string(lua_State *L);
void open_table(lua_State *L);
void open_math(lua_State *L);
void open_utf8(lua_State *L);
void open_coroutine(lua_State *L);
/* Entries of the libraries that live in other files. */
int table_sort(lua_State *L);
lua_Integer length_of(lua_State *L, int index);
int string_find(lua_State *L);
int string_match(lua_State *L);
int string_gmatch(lua_State *L);
int string_gsub(lua_State *L);
int string_format(lua_State *L);

/* --- lib_utf8.c --- */
int is_utf8(const unsigned char *s, size_t n);

/* --- arguments.c --- */
_Noreturn void bad_argument(lua_State *L, int index, const char *expected);
const char *need_string(lua_State *L, int index, size_t *length);
lua_Integer need_integer(lua_State *L, int index);
lua_Integer integer_or(lua_State *L, int index, lua_Integer fallback);
void need_table(lua_State *L, int index);
void need_any(lua_State *L, int index);
/* Appends the text of a value as tostring gives it: no address, no locale. */
void append_text(lua_State *L, int index);
void set_functions(lua_State *L, const luaL_Reg *list);

#endif
