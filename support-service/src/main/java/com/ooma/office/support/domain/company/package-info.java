/// The member companies as support knows them: their sites, their last day, and the people who are
/// written to.
@NullMarked
package com.ooma.office.support.domain.company;

import org.jspecify.annotations.NullMarked;
