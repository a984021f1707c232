# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

# COTERIE_SERVICES compiles in the services of a JSON file, and refuses one that is no list. Without QtKeychain,
# Coterie configures and compiles no keychain.
# Variables: SOURCE, BUILD (emptied first), GENERATOR, COMPILER, PREFIX_PATH.

file(REMOVE_RECURSE ${BUILD})
set(services "[{\"name\": \"A;B [x]\", \"origin\": \"https://a.example\", \"apiKey\": \"a\\\\b@c@\${d}\"}]")
file(WRITE ${BUILD}/services.json "${services}")
file(WRITE ${BUILD}/damaged.json "[{\"name\": ")
file(WRITE ${BUILD}/object.json "{}")

function(configure services)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD}/build -G ${GENERATOR} -D CMAKE_CXX_COMPILER=${COMPILER} -D
                "CMAKE_PREFIX_PATH=${PREFIX_PATH}" -D CMAKE_BUILD_TYPE=Release -D COTERIE_BUILD_SANDBOX=OFF -D
                CMAKE_DISABLE_FIND_PACKAGE_Qt6Keychain=ON -D COTERIE_SERVICES=${BUILD}/${services}
        RESULT_VARIABLE result
        OUTPUT_VARIABLE output
        ERROR_VARIABLE output)
    set(result ${result} PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

configure(services.json)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "A good file of services was refused: ${output}")
endif()
file(READ ${BUILD}/build/lib/client/BuildServices.h header)
string(FIND "${header}" "(${services})" found)
if(found EQUAL -1)
    message(FATAL_ERROR "The services were not compiled in as they are: ${header}")
endif()
file(READ ${BUILD}/build/compile_commands.json commands)
if(commands MATCHES "secrets/keychain" OR NOT commands MATCHES "lib/secrets/")
    message(FATAL_ERROR "The build without QtKeychain compiles the wrong files.")
endif()

foreach(bad damaged.json object.json missing.json)
    configure(${bad})
    if(result EQUAL 0)
        message(FATAL_ERROR "${bad} was accepted as a file of services.")
    endif()
endforeach()

# The build folder is not needed any longer, and a failure leaves it to look at.
file(REMOVE_RECURSE ${BUILD})
