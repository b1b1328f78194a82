package com.ooma.office.e2e.voice;

import java.util.Map;
import java.util.stream.Collectors;

/// A phone that knows nothing but the file that it fetched.
///
/// @param port at which it is called
/// @param keys of the file
public record Phone(int port, Map<String, String> keys) {

  public static Phone of(String file, int port) {
    return new Phone(
        port,
        file.lines()
            .filter(line -> line.contains(" = "))
            .map(line -> line.split(" = ", 2))
            .collect(Collectors.toMap(line -> line[0], line -> line[1], (first, _) -> first)));
  }

  public String extension() {
    return keys.get("account.1.label");
  }

  /// Signs in.
  ///
  /// @param answer the status that it is to get in the end
  /// @return whether it got that
  public boolean registers(int answer) {
    return Agent.plays("register.xml", values("", answer));
  }

  /// @return whether somebody answered
  public boolean calls(String to) {
    return Agent.plays("call.xml", values(to, 200));
  }

  /// @return whether its call was refused
  public boolean isRefused(String to) {
    return Agent.plays("refused.xml", values(to, 403));
  }

  private Map<String, String> values(String to, int answer) {
    return Map.of(
        "server", keys.get("account.1.sip_server.1.address"),
        "port", keys.get("account.1.sip_server.1.port"),
        "expires", keys.get("account.1.sip_server.1.expires"),
        "user", keys.get("account.1.user_name"),
        "password", keys.get("account.1.password"),
        "contact", Integer.toString(port),
        "to", to,
        "answer", Integer.toString(answer));
  }
}
