# lobby_add_resources(<name> PREFIX <:/folder> FILES <files...>): the files, by their base names,
# packed into Qt's resource system for whoever links Lobby::<name>. The compiled object itself
# is handed on: out of a static library the linker would drop it, for nobody calls it by name.
function(lobby_add_resources name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "PREFIX" "FILES")
    string(TOLOWER lobby_${name} target)
    set(entries "")
    foreach(file IN LISTS ARG_FILES)
        cmake_path(GET file FILENAME alias)
        string(APPEND entries "<file alias=\"${alias}\">${file}</file>\n")
    endforeach()
    set(qrc ${CMAKE_CURRENT_BINARY_DIR}/${target}.qrc)
    file(CONFIGURE OUTPUT ${qrc} @ONLY
        CONTENT "<RCC><qresource prefix=\"@ARG_PREFIX@\">\n@entries@</qresource></RCC>\n")
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
    add_custom_command(
        OUTPUT ${source}
        COMMAND Qt6::rcc --name ${target} --output ${source} ${qrc}
        DEPENDS ${qrc} ${ARG_FILES}
        VERBATIM)
    add_library(${target}_object OBJECT ${source})
    set_target_properties(${target}_object PROPERTIES AUTOMOC OFF)
    target_link_libraries(${target}_object PRIVATE Qt6::Core)
    add_library(${target} INTERFACE)
    add_library(Lobby::${name} ALIAS ${target})
    target_link_libraries(${target} INTERFACE Qt6::Core ${target}_object $<TARGET_OBJECTS:${target}_object>)
endfunction()
