/// What drafts need of the outside.
@NullMarked
package com.ooma.office.porting.application.draft.port;

import org.jspecify.annotations.NullMarked;
