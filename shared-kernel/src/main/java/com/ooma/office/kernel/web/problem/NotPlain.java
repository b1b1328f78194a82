package com.ooma.office.kernel.web.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/// A string that is no plain text. Its message is meant for the caller, and has nothing of the
/// string in it.
public final class NotPlain extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  public NotPlain(JsonParser json, String message) {
    super(json, message, String.class);
  }
}
