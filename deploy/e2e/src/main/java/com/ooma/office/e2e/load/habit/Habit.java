package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.load.company.Company;

/// Something that a company does now and then, if there is anything to do it with.
@FunctionalInterface
interface Habit {

  void act(Company company) throws InterruptedException;
}
