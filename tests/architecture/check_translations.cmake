# cmake -D ROOT=<tree> -D LUPDATE=<program> -D WORK=<folder> -P check_translations.cmake
# Fails when a catalogue lacks a string of the sources, keeps one that is gone, or holds one that
# nobody has translated.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${WORK})
file(GLOB catalogues ${ROOT}/translations/lobby_*.ts)
if(NOT catalogues)
    message(FATAL_ERROR "there are no catalogues in ${ROOT}/translations")
endif()
file(COPY ${catalogues} DESTINATION ${WORK})
execute_process(
    COMMAND ${CMAKE_COMMAND} -D ROOT=${ROOT} -D LUPDATE=${LUPDATE} -D INTO=${WORK}
        -P ${ROOT}/translations/update.cmake
    COMMAND_ERROR_IS_FATAL ANY)

function(read_messages catalogue count unfinished)
    file(READ ${catalogue} text)
    # No semicolon of a text may split a list.
    string(REPLACE ";" "," text "${text}")
    string(REGEX MATCHALL "<message" all "${text}")
    list(LENGTH all number)
    set(${count} ${number} PARENT_SCOPE)
    string(REPLACE "<message" ";<message" messages "${text}")
    list(FILTER messages INCLUDE REGEX "type=\"(unfinished|vanished|obsolete)\"")
    list(TRANSFORM messages REPLACE ".*<source>(.*)</source>.*" "\\1")
    set(${unfinished} "${messages}" PARENT_SCOPE)
endfunction()

foreach(catalogue IN LISTS catalogues)
    cmake_path(GET catalogue FILENAME name)
    read_messages(${catalogue} committed committed_unfinished)
    read_messages(${WORK}/${name} updated updated_unfinished)
    set(unfinished ${committed_unfinished} ${updated_unfinished})
    list(REMOVE_DUPLICATES unfinished)
    foreach(source IN LISTS unfinished)
        message(SEND_ERROR "${name}: not translated: ${source}")
    endforeach()
    if(NOT committed EQUAL updated)
        message(SEND_ERROR "${name}: ${committed} strings, the sources have ${updated}; run ./dev translations")
    endif()
endforeach()
