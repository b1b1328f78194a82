/// Values and building blocks with one meaning in three services or more; they know `java.*`,
/// libphonenumber and Jollyday, and nothing else.
package com.ooma.office.kernel.domain;
