/// What can be asked of billing: one use case for each change, and the questions with their views.
package com.ooma.office.billing.application;
