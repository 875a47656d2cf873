# cmake -D ROOT=<tree> -D LUPDATE=<program> -D INTO=<folder of catalogues> -P update.cmake
# Reads the strings of the sources into the catalogues of a folder. Finished work stays; a string
# that left the sources leaves the catalogue. English is the language of the sources, so its
# catalogue holds the plural forms alone.
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE sources ${ROOT}/ui/*.cpp ${ROOT}/ui/*.h ${ROOT}/app/*.cpp ${ROOT}/app/*.h)
if(NOT sources)
    return()
endif()
list(JOIN sources "\n" lines)
file(WRITE ${INTO}/sources.lst "${lines}\n")
foreach(language en zh_CN zh_TW)
    set(options "")
    if(language STREQUAL en)
        set(options -pluralonly)
    endif()
    # A guess from a similar string would pass for a translation somebody made.
    execute_process(
        COMMAND ${LUPDATE} -silent -no-obsolete -locations none -disable-heuristic similartext
            -I ${ROOT} ${options} -source-language en -target-language ${language}
            @${INTO}/sources.lst -ts ${INTO}/lobby_${language}.ts
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(REMOVE ${INTO}/sources.lst)
