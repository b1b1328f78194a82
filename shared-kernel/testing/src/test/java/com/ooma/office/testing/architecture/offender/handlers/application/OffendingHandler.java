package com.ooma.office.testing.architecture.offender.handlers.application;

public class OffendingHandler {
  public void handle(String command) {}
}
