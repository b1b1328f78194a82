/// What a company has besides its seats, and the questions about its account.
package com.ooma.office.ordering.application.account;
