/* Values across the border: Lua stack → nodes, nodes → Lua stack. Runs under protection. */
#include <string.h>

#include "machine.h"

void begin_crossing(lua_State *L) {
  shim_machine *m = machine_of(L);
  m->crossing_start_nodes = (int64_t)m->tape.length;
  m->crossing_start_bytes = (int64_t)m->tape.byte_length;
  m->crossing_failed = 0;
}

static size_t add(lua_State *L, int32_t kind, int64_t value, uint32_t count) {
  shim_machine *m = machine_of(L);
  const size_t at = m->tape.length;
  shim_node node = {kind, count, 0, value};
  const int64_t nodes = (int64_t)m->tape.length - m->crossing_start_nodes;
  const int64_t bytes = (int64_t)m->tape.byte_length - m->crossing_start_bytes;
  if (nodes >= m->limits.crossing_nodes || bytes > m->limits.crossing_bytes)
    node = (shim_node){SHIM_BAD, 0, 0, SHIM_BAD_SIZE};
  if (node.kind == SHIM_BAD) m->crossing_failed = 1;
  if (!shim_append(m, node)) luaL_error(L, "a value is too large");
  return at;
}

static int bad(lua_State *L, int32_t reason, uint32_t detail) {
  add(L, SHIM_BAD, reason, detail);
  return 0;
}

void write_bad(lua_State *L, int32_t reason) { bad(L, reason, 0); }

/* Ends the tape at the head of a table. */
static int spoil(lua_State *L, size_t head, int32_t reason) {
  shim_machine *m = machine_of(L);
  m->tape.nodes[head] = (shim_node){SHIM_BAD, 0, 0, reason};
  m->crossing_failed = 1;
  return 0;
}

static int is_bad(lua_State *L, size_t at) {
  return machine_of(L)->tape.nodes[at].kind == SHIM_BAD;
}

static int add_string(lua_State *L, const char *text, size_t length) {
  shim_machine *m = machine_of(L);
  const int64_t bytes = (int64_t)(m->tape.byte_length + length) - m->crossing_start_bytes;
  if (bytes > m->limits.crossing_bytes) return bad(L, SHIM_BAD_SIZE, 0);
  if (!is_utf8((const unsigned char *)text, length)) return bad(L, SHIM_BAD_TEXT, 0);
  const size_t at = m->tape.byte_length;
  need_bytes(L, text, length);
  return !is_bad(L, add(L, SHIM_STRING, (int64_t)at, (uint32_t)length));
}

/* A function keeps the id of its first crossing. */
static int64_t function_id(lua_State *L, int index) {
  shim_machine *m = machine_of(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_FUNCTION_IDS);
  lua_pushvalue(L, index);
  lua_rawget(L, -2);
  int64_t id = lua_tointeger(L, -1);
  lua_pop(L, 1);
  if (id == 0) {
    id = m->functions + 1;
    lua_pushvalue(L, index);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_FUNCTIONS + id);
    lua_pushvalue(L, index);
    lua_pushinteger(L, id);
    lua_rawset(L, -3);
    m->functions = id;
  }
  lua_pop(L, 1);
  return id;
}

static int read_at(lua_State *L, int index, int depth);

/* 1 on success; 0 when a bad node ended the tape. */
static int read_table(lua_State *L, int index, int depth) {
  shim_machine *m = machine_of(L);
  if (depth >= m->limits.crossing_depth) return bad(L, SHIM_BAD_DEPTH, 0);
  luaL_checkstack(L, 8, NULL);
  const size_t head = add(L, SHIM_TABLE, 0, 0);
  if (is_bad(L, head)) return 0;
  size_t keys;
  const int64_t count = sorted_keys(L, index, &keys);
  if (count < 0) return spoil(L, head, SHIM_BAD_KEY);
  if (count > m->limits.crossing_nodes) return spoil(L, head, SHIM_BAD_SIZE);
  /* Sorted, a sequence 1…n comes first and without gaps. */
  int64_t items = 0;
  for (int64_t i = 0; i < count; i++) {
    key_entry key;
    memcpy(&key, bytes_at(m, keys + (size_t)i * sizeof key), sizeof key);
    if (key.kind == 2) continue;
    if (key.kind != 0 || key.integer < 1) return spoil(L, head, SHIM_BAD_KEY);
    if (key.integer != ++items) return spoil(L, head, SHIM_BAD_HOLE);
  }
  m->tape.nodes[head].count = (uint32_t)items;
  m->tape.nodes[head].fields = (uint32_t)(count - items);
  for (int64_t i = 0; i < count; i++) {
    key_entry key;
    memcpy(&key, bytes_at(m, keys + (size_t)i * sizeof key), sizeof key);
    if (key.kind == 2 && !add_string(L, key.text, key.length)) return 0;
    push_key(L, &key);
    lua_rawget(L, index);
    const int good = read_at(L, lua_gettop(L), depth + 1);
    lua_pop(L, 1);
    if (!good) return 0;
  }
  return 1;
}

static int read_function(lua_State *L, int index) {
  luaL_checkstack(L, 8, NULL);
  if (lua_tocfunction(L, index) == word_block) {
    lua_getupvalue(L, index, 2);
    const uint32_t word = (uint32_t)lua_tointeger(L, -1);
    lua_pop(L, 1);
    return bad(L, SHIM_BAD_WORD, word);
  }
  return !is_bad(L, add(L, SHIM_FUNCTION, function_id(L, index), 0));
}

static int read_at(lua_State *L, int index, int depth) {
  size_t length;
  const char *text;
  switch (lua_type(L, index)) {
    case LUA_TNIL:
    case LUA_TNONE: return !is_bad(L, add(L, SHIM_NULL, 0, 0));
    case LUA_TBOOLEAN: return !is_bad(L, add(L, SHIM_BOOLEAN, lua_toboolean(L, index), 0));
    case LUA_TNUMBER:
      if (!lua_isinteger(L, index)) {
        const lua_Number number = lua_tonumber(L, index);
        // The detail tells a number beyond the integers from one between them.
        return bad(L, SHIM_BAD_FLOAT, number >= 0x1p63 || number < -0x1p63);
      }
      return !is_bad(L, add(L, SHIM_INTEGER, lua_tointeger(L, index), 0));
    case LUA_TSTRING:
      text = lua_tolstring(L, index, &length);
      charge_bytes(L, length);
      return add_string(L, text, length);
    case LUA_TLIGHTUSERDATA:
      return !is_bad(L, add(L, SHIM_HANDLE, (int64_t)(intptr_t)lua_touserdata(L, index), 0));
    case LUA_TTABLE: return read_table(L, index, depth);
    case LUA_TFUNCTION: return read_function(L, index);
    default: return bad(L, SHIM_BAD_KIND, 0);
  }
}

void read_value(lua_State *L, int index) {
  read_at(L, lua_absindex(L, index), 0);
}

size_t push_node(lua_State *L, size_t at) {
  shim_machine *m = machine_of(L);
  if (at >= m->tape.length) luaL_error(L, "a value is incomplete");
  const shim_node node = m->tape.nodes[at++];
  if (node.kind == SHIM_NULL) {
    lua_pushnil(L);
  } else if (node.kind == SHIM_BOOLEAN) {
    lua_pushboolean(L, node.value != 0);
  } else if (node.kind == SHIM_INTEGER) {
    lua_pushinteger(L, node.value);
  } else if (node.kind == SHIM_STRING) {
    charge_bytes(L, node.count);
    lua_pushlstring(L, node.count ? (const char *)bytes_at(m, (size_t)node.value) : "", node.count);
  } else if (node.kind == SHIM_HANDLE) {
    lua_pushlightuserdata(L, (void *)(intptr_t)node.value);
  } else if (node.kind == SHIM_FUNCTION) {
    if (node.value < 1 || node.value > m->functions ||
        lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_FUNCTIONS + node.value) != LUA_TFUNCTION)
      luaL_error(L, "no such function");
  } else if (node.kind == SHIM_TABLE) {
    charge(L, 1 + (int64_t)node.count + (int64_t)node.fields);
    luaL_checkstack(L, 4, NULL); /* for what is in it; whoever asks has room for one value */
    lua_createtable(L, (int)node.count, (int)node.fields);
    for (uint32_t i = 1; i <= node.count; i++) {
      at = push_node(L, at);
      lua_rawseti(L, -2, i);
    }
    for (uint32_t i = 0; i < node.fields; i++) {
      at = push_node(L, at);
      at = push_node(L, at);
      lua_rawset(L, -3);
    }
  } else {
    luaL_error(L, "a value is too large");
  }
  return at;
}
