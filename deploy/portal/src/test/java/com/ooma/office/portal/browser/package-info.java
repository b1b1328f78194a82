/// A person with a browser before the pages in `deploy/portal`.
@NullMarked
package com.ooma.office.portal.browser;

import org.jspecify.annotations.NullMarked;
