# LOBBY_MRZ_MODEL: the model that reads the machine readable zone (see train_mrz_model.sh).
set(mrz_script ${CMAKE_CURRENT_LIST_DIR}/train_mrz_model.sh)
set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${mrz_script})
execute_process(
    COMMAND ${mrz_script}
    OUTPUT_VARIABLE LOBBY_MRZ_MODEL
    OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
