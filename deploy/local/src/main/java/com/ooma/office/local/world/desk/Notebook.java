package com.ooma.office.local.world.desk;

import com.ooma.office.testing.machine.PrivateFiles;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Facts the world was told once and must remember over a restart: one JSON object in one file.
public final class Notebook {

  private final Path file;
  private final JsonObject pages;

  private Notebook(Path file, JsonObject pages) {
    this.file = file;
    this.pages = pages;
  }

  /// @param file made at the first entry
  public static Notebook at(Path file) {
    try {
      var pages = Files.exists(file) ? new JsonObject(Files.readString(file)) : new JsonObject();
      return new Notebook(file, pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public synchronized Optional<JsonObject> read(String key) {
    return Optional.ofNullable(pages.getJsonObject(key)).map(JsonObject::copy);
  }

  /// Every entry, in the order of their first writing.
  public synchronized List<Map.Entry<String, JsonObject>> all() {
    return pages.fieldNames().stream()
        .map(key -> Map.entry(key, pages.getJsonObject(key).copy()))
        .toList();
  }

  /// On disk when this returns.
  public synchronized void write(String key, JsonObject fact) {
    pages.put(key, fact.copy());
    save();
  }

  public synchronized boolean strike(String key) {
    var known = pages.remove(key) != null;
    save();
    return known;
  }

  private void save() {
    try {
      PrivateFiles.createFolderOf(file);
      var unfinished = file.resolveSibling(file.getFileName() + ".new");
      PrivateFiles.write(unfinished, pages.encodePrettily());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
