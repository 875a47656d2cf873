# Lobby::SqlCipher: the encrypted SQLite, always our own static build (see build_sqlcipher.sh).
# Only models/store links it; its header is <sqlite3.h>.
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)

set(sqlcipher_script ${CMAKE_CURRENT_LIST_DIR}/build_sqlcipher.sh)
set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${sqlcipher_script})
execute_process(
    COMMAND ${sqlcipher_script}
    OUTPUT_VARIABLE sqlcipher_folder
    OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)

add_library(lobby_sqlcipher STATIC IMPORTED GLOBAL)
add_library(Lobby::SqlCipher ALIAS lobby_sqlcipher)
set_target_properties(lobby_sqlcipher PROPERTIES IMPORTED_LOCATION ${sqlcipher_folder}/lib/libsqlcipher.a)
target_include_directories(lobby_sqlcipher INTERFACE ${sqlcipher_folder}/include)
# The two that decide what sqlite3.h declares.
target_compile_definitions(lobby_sqlcipher INTERFACE SQLITE_HAS_CODEC SQLITE_ENABLE_PREUPDATE_HOOK)
target_link_libraries(lobby_sqlcipher INTERFACE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
