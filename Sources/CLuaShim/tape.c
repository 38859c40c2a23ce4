/* The tape: nodes and bytes that outlive a longjmp, since the machine owns them.
   It is used as a stack; whoever catches an error rewinds it. */
#include <stdlib.h>
#include <string.h>

#include "machine.h"

static const size_t MOST_NODES = (size_t)1 << 20;
static const size_t MOST_BYTES = (size_t)1 << 26;
static const size_t SPARE_NODES = (size_t)1 << 14;
static const size_t SPARE_BYTES = (size_t)1 << 20;

static size_t grown(size_t capacity, size_t needed, size_t least) {
  size_t size = capacity < least ? least : capacity;
  while (size < needed) size *= 2;
  return size;
}

static int make_room(shim_machine *m, size_t extra) {
  shim_tape *t = &m->tape;
  if (extra > MOST_BYTES - t->byte_length) return 0;
  if (t->byte_length + extra <= t->byte_capacity) return 1;
  const size_t capacity = grown(t->byte_capacity, t->byte_length + extra, 4096);
  unsigned char *bytes = realloc(t->bytes, capacity);
  if (!bytes) return 0;
  t->bytes = bytes;
  t->byte_capacity = capacity;
  return 1;
}

const shim_tape *shim_tape_of(const shim_machine *m) { return &m->tape; }

shim_mark mark_of(const shim_machine *m) {
  return (shim_mark){m->tape.length, m->tape.byte_length};
}

shim_mark shim_mark_tape(const shim_machine *m) { return mark_of(m); }

void shim_rewind(shim_machine *m, shim_mark mark) {
  m->tape.length = mark.nodes;
  m->tape.byte_length = mark.bytes;
  if (mark.nodes || mark.bytes) return;
  if (m->tape.byte_capacity > SPARE_BYTES) { /* one large crossing should not be paid for ever */
    free(m->tape.bytes);
    m->tape.bytes = NULL;
    m->tape.byte_capacity = 0;
  }
  if (m->tape.capacity > SPARE_NODES) {
    free(m->tape.nodes);
    m->tape.nodes = NULL;
    m->tape.capacity = 0;
  }
}

int32_t shim_append(shim_machine *m, shim_node node) {
  shim_tape *t = &m->tape;
  if (t->length >= MOST_NODES) return 0;
  if (t->length == t->capacity) {
    const size_t capacity = grown(t->capacity, t->length + 1, 64);
    shim_node *nodes = realloc(t->nodes, capacity * sizeof *nodes);
    if (!nodes) return 0;
    t->nodes = nodes;
    t->capacity = capacity;
  }
  t->nodes[t->length++] = node;
  return 1;
}

size_t shim_append_bytes(shim_machine *m, const unsigned char *bytes, size_t length) {
  if (!make_room(m, length)) return SIZE_MAX;
  const size_t at = m->tape.byte_length;
  if (length) memcpy(m->tape.bytes + at, bytes, length);
  m->tape.byte_length += length;
  return at;
}

void need_bytes(lua_State *L, const void *bytes, size_t length) {
  if (shim_append_bytes(machine_of(L), bytes, length) == SIZE_MAX)
    luaL_error(L, "a value is too large");
}

size_t need_room(lua_State *L, size_t size) {
  shim_machine *m = machine_of(L);
  const size_t padding = (8 - m->tape.byte_length % 8) % 8;
  if (size > MOST_BYTES || !make_room(m, size + padding)) luaL_error(L, "a value is too large");
  const size_t at = m->tape.byte_length + padding;
  m->tape.byte_length = at + size;
  return at;
}

size_t built_length(lua_State *L, shim_mark mark) {
  return machine_of(L)->tape.byte_length - mark.bytes;
}

void push_built(lua_State *L, shim_mark mark) {
  shim_machine *m = machine_of(L);
  const size_t length = m->tape.byte_length - mark.bytes;
  if (length > (size_t)m->limits.string) luaL_error(L, "the string is too long");
  lua_pushlstring(L, length ? (const char *)m->tape.bytes + mark.bytes : "", length);
  shim_rewind(m, mark);
}
