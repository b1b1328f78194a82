/// What can be asked of ordering: one use case for each change, and the questions with their views.
package com.ooma.office.ordering.application;
