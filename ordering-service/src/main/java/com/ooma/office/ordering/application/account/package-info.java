/// What a company has besides its seats, and the questions about its account.
@NullMarked
package com.ooma.office.ordering.application.account;

import org.jspecify.annotations.NullMarked;
