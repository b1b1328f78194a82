package com.ooma.office.testing.architecture.offender.accounts.application;

public class FindOrders {
  public record View(String state) {}
}
