package com.ooma.office.kernel.contract;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/// What the doc comments of sources say of types and of the components of records: documents for
/// others repeat it, so that it is written once.
final class DocComments {

  private static final Pattern TAG = Pattern.compile("(?m)^\\s*@");

  /// A link to another type reads as its name.
  private static final Pattern LINK = Pattern.compile("\\[#?(\\w+)\\]");

  private final Map<String, Comment> byType;

  private DocComments(Map<String, Comment> byType) {
    this.byType = byType;
  }

  /// @param text what stands before the first tag
  /// @param components of a record, by name
  record Comment(String text, Map<String, String> components) {

    private static final Comment NONE = new Comment("", Map.of());

    static Comment of(String source) {
      var parts = TAG.split(source);
      var components = new HashMap<String, String>();
      for (var part : parts) {
        if (part.startsWith("param ")) {
          var words = part.substring("param ".length()).split("\\s+", 2);
          components.put(words[0], line(words[1]));
        }
      }
      return new Comment(line(parts[0]), components);
    }

    private static String line(String text) {
      return LINK.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("`$1`");
    }
  }

  static DocComments in(Collection<Path> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new HashMap<String, Comment>();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      var docs = DocTrees.instance(task);
      for (var unit : task.parse()) {
        new Reader(docs, unit, found).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DocComments(found);
  }

  Comment of(Class<?> type) {
    return byType.getOrDefault(type.getCanonicalName(), Comment.NONE);
  }

  private static final class Reader extends TreePathScanner<Void, Void> {

    private final DocTrees docs;
    private final CompilationUnitTree unit;
    private final Map<String, Comment> found;

    Reader(DocTrees docs, CompilationUnitTree unit, Map<String, Comment> found) {
      this.docs = docs;
      this.unit = unit;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      var comment = docs.getDocComment(getCurrentPath());
      if (comment != null) {
        found.put(unit.getPackageName() + "." + nameOf(getCurrentPath()), Comment.of(comment));
      }
      return super.visitClass(type, unused);
    }

    private static String nameOf(TreePath path) {
      var own = ((ClassTree) path.getLeaf()).getSimpleName().toString();
      return path.getParentPath().getLeaf() instanceof ClassTree
          ? nameOf(path.getParentPath()) + "." + own
          : own;
    }
  }
}
