package com.ooma.office.testing.architecture.offender.application.application;

import com.ooma.office.testing.architecture.offender.application.adapter.out.http.Client;

class OffendingCaller {
  Client client;
}
