/// What is sold, for how much, how many of it, and on which terms.
package com.ooma.office.ordering.domain.catalogue;
