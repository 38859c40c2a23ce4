/* The limited allocator, and the hash seed it pins. */
#include <stdlib.h>
#include <string.h>

#include "machine.h"

static const unsigned int SEED = 0x59495348u;

/* Lua fills its global record in the first block, makes the seed, and only then allocates again;
   no string is interned before that. So on the second allocation the seed can be set, if the record
   looks exactly as Lua 5.4 on a 64-bit machine lays it out just then. Anything else: refuse. */
static void pin_seed(shim_machine *m, lua_Alloc allocator) {
  m->pinned = -1;
  if (sizeof(void *) != 8) return;
  for (size_t at = 0; at + 100 <= m->first_block_size; at += 8) {
    unsigned char *g = m->first_block + at;
    void *function, *context, *strings;
    memcpy(&function, g, 8);
    memcpy(&context, g + 8, 8);
    if (function != (void *)allocator || context != (void *)m) continue;
    ptrdiff_t total, debt;
    int in_use, size;
    memcpy(&total, g + 16, 8);
    memcpy(&debt, g + 24, 8);
    memcpy(&strings, g + 48, 8);
    memcpy(&in_use, g + 56, 4);
    memcpy(&size, g + 60, 4);
    if ((size_t)total != m->first_block_size || debt != 0 || strings != NULL || in_use != 0 ||
        size != 0 || g[72] != LUA_TNIL || g[88] != LUA_TNUMBER)
      return;
    memcpy(g + 96, &SEED, 4);
    m->pinned = 1;
    return;
  }
}

/* Remembers what failed and where. Lua collects garbage and tries again, so a failure is not yet an
   abort; but a script that lives at the limit would collect at every step, hence the counter. */
static void *refuse(shim_machine *m, int32_t kind) {
  m->failure_kind = kind;
  if (++m->failures > 64) m->starved = 1;
  if (m->running && m->depth > 0)
    m->abort_line = script_line(m->running, 0, m->abort_source, sizeof m->abort_source);
  return NULL;
}

void *limited_allocator(void *context, void *block, size_t old_size, size_t new_size) {
  shim_machine *m = context;
  const size_t before = block ? old_size : 0;
  if (new_size == 0) {
    free(block);
    m->used -= before;
    return NULL;
  }
  m->allocations += m->allocations < 3;
  if (m->allocations == 2) pin_seed(m, limited_allocator);
  if (new_size > before) {
    const size_t growth = new_size - before;
    if (m->starved) return refuse(m, m->failure_kind);
    /* Without a block, the old size tells the kind of object. 64 covers a string's header. */
    if (!block && old_size == LUA_TSTRING && new_size > (size_t)m->limits.string + 64)
      return refuse(m, SHIM_LONG_STRING);
    if (new_size > (size_t)m->limits.block) return refuse(m, SHIM_BLOCK);
    if (m->used + growth > (size_t)m->limits.memory) return refuse(m, SHIM_MEMORY);
    if (m->churn + (int64_t)growth > m->limits.churn) {
      m->starved = 1;
      return refuse(m, SHIM_CHURN);
    }
    m->churn += (int64_t)growth;
  }
  void *moved = realloc(block, new_size);
  if (!moved) {
    if (new_size <= before) return block; /* Lua relies on shrinking never failing */
    return refuse(m, SHIM_MEMORY);
  }
  if (m->allocations == 1) {
    /* What an earlier machine left behind in this memory may look like the record; nothing is left. */
    memset(moved, 0, new_size);
    m->first_block = moved;
    m->first_block_size = new_size;
  }
  m->used = m->used - before + new_size;
  return moved;
}
