package dev.stepwright.model.engine;

/// Why a run cannot go on: a value that decides something is not known, and nothing is invented.
///
/// @param step the step whose result is not known
/// @param file the property file, the S3 location, or the group of values it would stand in
/// @param path the path of the value in it
/// @param message one sentence that names all of them and shows what to add to the scenario
public record CannotContinue(String step, String file, String path, String message) {}
