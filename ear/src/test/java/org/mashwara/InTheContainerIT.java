package org.mashwara;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All tests that run in the server, as one: they share one Payara Micro and one deployment, which end with them, while
 * the product is tested beside it as it is run. In the order of their names: those that fill the register come last.
 */
@Suite(failIfNoTests = false)
@ConfigurationParameter(
        key = ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME,
        value = "org.junit.jupiter.api.ClassOrderer$ClassName")
@SelectPackages("org.mashwara")
@ExcludePackages({"org.mashwara.product", "org.mashwara.story"})
@IncludeClassNamePatterns("org\\.mashwara\\.\\w+\\..*IT")
class InTheContainerIT {}
