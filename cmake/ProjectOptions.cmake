# Lobby::ProjectOptions: warnings, sanitizers and Qt hardening for every target of the project.
add_library(lobby_project_options INTERFACE)
add_library(Lobby::ProjectOptions ALIAS lobby_project_options)
target_include_directories(lobby_project_options INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
target_compile_options(lobby_project_options INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast
    # GCC's -Wconversion does without it in C++.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-sign-conversion> $<$<BOOL:${LOBBY_WARNINGS_AS_ERRORS}>:-Werror>>)
target_compile_definitions(lobby_project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(LOBBY_SANITIZE)
    target_compile_options(lobby_project_options INTERFACE
        # GCC's documentation: sanitizers make -Wmaybe-uninitialized see ghosts (std::variant here).
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
        # A null pointer that is used stops the program without a check, and both kinds together
        # are a fifth of the build.
        -fsanitize=${LOBBY_SANITIZE} -fno-sanitize=null,alignment
        -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${LOBBY_SANITIZE})
endif()
if(LOBBY_FUZZ)
    # Tells libFuzzer which branches an input took; needs clang.
    target_compile_options(lobby_project_options INTERFACE -fsanitize=fuzzer-no-link)
    add_link_options(-fsanitize=fuzzer-no-link)
endif()

# lobby_add_library(<room> SOURCES <files...> [PUBLIC <targets...>] [PRIVATE <targets...>])
# One static library a room: lobby_add_library(Guests …) makes lobby_guests and Lobby::Guests.
function(lobby_add_library room)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;PUBLIC;PRIVATE")
    string(TOLOWER ${room} target)
    set(target lobby_${target})
    add_library(${target} STATIC ${ARG_SOURCES})
    add_library(Lobby::${room} ALIAS ${target})
    target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} Lobby::ProjectOptions)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
endfunction()
