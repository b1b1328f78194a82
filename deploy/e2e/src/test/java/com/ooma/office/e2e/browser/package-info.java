/// A person with a browser before the pages in `deploy/portal`.
@NullMarked
package com.ooma.office.e2e.browser;

import org.jspecify.annotations.NullMarked;
