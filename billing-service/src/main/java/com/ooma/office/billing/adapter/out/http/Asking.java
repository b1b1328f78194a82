package com.ooma.office.billing.adapter.out.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/// Asks somebody over HTTP whose answer may not come, or not be clear.
///
/// @param who as the log calls them
/// @param unknown that there is no answer: why, and whether they are away for everybody
record Asking<A>(Logger log, String who, BiFunction<String, Boolean, A> unknown) {

  A answer(Question<A> question) {
    try {
      return question.ask();
    } catch (JsonProcessingException e) {
      return unclear("not readable (" + e.getClass().getSimpleName() + ")");
    } catch (IOException e) {
      return unknown("not reached (" + e.getClass().getSimpleName() + ")", true);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return unknown("interrupted", true);
    }
  }

  /// Of a status that says nothing of what was asked.
  A unknown(HttpResponse<?> answer) {
    int status = answer.statusCode();
    return unknown("HTTP " + status, Connection.isAway(status));
  }

  A unclear(String problem) {
    return unknown(problem, false);
  }

  private A unknown(String problem, boolean away) {
    log.infof("The %s gave no answer: %s", who, problem);
    return unknown.apply(problem, away);
  }

  @FunctionalInterface
  interface Question<A> {
    A ask() throws IOException, InterruptedException;
  }
}
