/* The system's Lua 5.4, as Debian's liblua5.4-dev installs it. Only CLuaShim includes it. */
#ifndef YISHI_CLUA_H
#define YISHI_CLUA_H

#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>

#endif
