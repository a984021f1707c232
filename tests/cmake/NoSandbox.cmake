# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

# Checks that without the sandbox Coterie configures although Qt HttpServer and OpenSSL are missing, and that no source
# includes them. Variables: SOURCE, BUILD (emptied first), GENERATOR, COMPILER, PREFIX_PATH.

file(REMOVE_RECURSE ${BUILD})
execute_process(
    COMMAND
        ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G ${GENERATOR} -D CMAKE_CXX_COMPILER=${COMPILER} -D
        "CMAKE_PREFIX_PATH=${PREFIX_PATH}" -D CMAKE_BUILD_TYPE=Release -D COTERIE_BUILD_SANDBOX=OFF -D
        CMAKE_DISABLE_FIND_PACKAGE_Qt6HttpServer=ON -D CMAKE_DISABLE_FIND_PACKAGE_OpenSSL=ON -D
        CMAKE_EXPORT_COMPILE_COMMANDS=ON COMMAND_ERROR_IS_FATAL ANY)

file(READ ${BUILD}/compile_commands.json commands)
if(NOT commands MATCHES "lib/realtime/")
    message(FATAL_ERROR "The build compiles nothing.")
endif()
if(commands MATCHES "coterie-sandbox/server|QtHttpServer")
    message(FATAL_ERROR "The build still contains \"${CMAKE_MATCH_0}\".")
endif()

file(GLOB_RECURSE sources ${SOURCE}/app/*.cpp ${SOURCE}/app/*.h ${SOURCE}/lib/*.cpp ${SOURCE}/lib/*.h)
list(FILTER sources EXCLUDE REGEX "/app/coterie-sandbox/")
foreach(source ${sources})
    file(STRINGS ${source} found REGEX "#include <(openssl/|QtHttpServer|QHttpServer)")
    if(found)
        message(FATAL_ERROR "${source} includes what only the sandbox may include: ${found}")
    endif()
endforeach()

# After a failure the build folder is kept for inspection.
file(REMOVE_RECURSE ${BUILD})
