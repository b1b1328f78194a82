package com.ooma.office.portal.browser;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;

/// What can hinder everything that a page asks of the services, and how the page has to say so.
public enum Trouble {
  NO_CONNECTION("La connexion est interrompue"),
  SIGNED_OUT("Votre session a expiré", 401),
  TOO_MANY("Trop de demandes à la fois", 429),
  FAULT("La faute est de notre côté", 500),
  BUSY("Le service est très occupé", 503);

  private final String words;
  private final int status;

  Trouble(String words) {
    this(words, 0);
  }

  Trouble(String words, int status) {
    this.words = words;
    this.status = status;
  }

  public String words() {
    return words;
  }

  /// Whether trying again is enough once it is over.
  public boolean passes() {
    return this != SIGNED_OUT;
  }

  public void meet(Route route) {
    if (this == NO_CONNECTION) {
      route.abort("connectionfailed");
    } else {
      route.fulfill(refusal(status));
    }
  }

  /// What a service answers that refuses.
  public static FulfillOptions refusal(int status) {
    return new FulfillOptions()
        .setStatus(status)
        .setContentType("application/problem+json")
        .setHeaders(Map.of("Retry-After", "2"))
        .setBody(
            """
            {"type": "about:blank", "title": "Essai", "status": %d, "code": "trial"}\
            """
                .formatted(status));
  }
}
