/// Drafts of port requests over HTTP.
@NullMarked
package com.ooma.office.porting.adapter.in.rest.draft;

import org.jspecify.annotations.NullMarked;
