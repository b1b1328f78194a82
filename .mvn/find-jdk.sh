# Sourced by mvnw and deploy/demo: sets JAVA_HOME to a JDK 25, whatever `java` the machine starts with, or ends the script.

is_25() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'; }

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_25 "$JAVA_HOME"; then echo "$JAVA_HOME"; return; fi
  on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    home=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    if is_25 "$home"; then echo "$home"; return; fi
  fi
  for home in /usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_25 "$home"; then echo "$home"; return; fi
  done
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo "This project is built with JDK 25, and none was found in JAVA_HOME, on the PATH or in the usual folders." >&2
  echo "Install one (for example Temurin 25) and set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME
