# What every test and every program started by a test runs in.
set(LOBBY_TEST_ENVIRONMENT
    QT_QPA_PLATFORM=offscreen
    LC_ALL=C.UTF-8
    TZ=UTC
    # No test may write into the keychain of whoever runs it.
    DBUS_SESSION_BUS_ADDRESS=disabled:
    QTEST_FUNCTION_TIMEOUT=280000
    LOBBY_TEST_DATA=${PROJECT_SOURCE_DIR}/tests/data
    LOBBY_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}
    ASAN_OPTIONS=strict_string_checks=1
    UBSAN_OPTIONS=print_stacktrace=1)

# What a test's own file does is short, and not what is looked at: half of the build went into it.
add_library(lobby_test_options INTERFACE)
target_compile_options(lobby_test_options INTERFACE $<$<CONFIG:Debug>:-O0 -fno-sanitize=undefined>)

# lobby_add_test(<tst_name> [LINK <targets...>] [TIMEOUT seconds] [RUN_IN <command...>]): one
# executable from tst_name.cpp, one ctest entry <folder>/<tst_name>, label = the folder.
function(lobby_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "TIMEOUT" "LINK;RUN_IN")
    file(RELATIVE_PATH area ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300) # a test that hangs, on a machine however busy
    endif()
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE Lobby::ProjectOptions Qt6::Test ${ARG_LINK} lobby_test_options)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${area}/${name} COMMAND ${ARG_RUN_IN} $<TARGET_FILE:${name}>)
    set_tests_properties(${area}/${name} PROPERTIES
        LABELS "${area}"
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "${LOBBY_TEST_ENVIRONMENT}")
endfunction()
