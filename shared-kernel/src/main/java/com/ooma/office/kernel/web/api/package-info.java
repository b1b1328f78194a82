/// What all answers have in common: pages, revisions, conditional answers, the JSON form of the
/// kernel's values, and the ops team's view of dead letters.
@NullMarked
package com.ooma.office.kernel.web.api;

import org.jspecify.annotations.NullMarked;
