package com.ooma.office.e2e.campaign;

/// What a campaign does to a stage until its time is up; it leaves everything able to work.
@FunctionalInterface
interface Harm {

  void doTo(Stage stage) throws Exception;
}
