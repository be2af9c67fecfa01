/** Why a file does not follow the rules of its format, and what to do, in English. */
export const causesEn: Readonly<Record<string, readonly [string, string]>> = {
  tab: ['the line is indented with tabs', 'Indent the line with spaces instead of tabs.'],
  colon: ['the text holds a colon followed by a space', 'Put quotation marks around the text: "…: …".'],
  quote: [
    'a quotation mark lacks its other half',
    'End the text with a quotation mark, or remove the first one.',
  ],
  bracket: ['a bracket, [ or {, lacks its other half', 'End the list with ] or the object with }.'],
  reserved: [
    'the text starts with a character with a special meaning (@, ` or %)',
    'Put quotation marks around the text.',
  ],
  indent: [
    'the line is not indented as far as the others of its group',
    'Give all fields of the group the same indentation.',
  ],
  control: [
    'the file holds characters that cannot be read',
    'Remove the invisible characters; save the file as plain text in UTF-8.',
  ],
  depth: [
    'the content is nested too deeply',
    'A catalogue needs fewer than ten levels. Check how the file was made.',
  ],
  alias: [
    'an alias (*) refers to something that is not there',
    'Check the name after *, or write out the value.',
  ],
  'alias-size': [
    'the aliases (*) unfold to more than can be read',
    'Write out the values instead of referring in several steps.',
  ],
  'sheet-xml': [
    'the content of one of the sheets is damaged, and what stands behind the damage cannot be read',
    'Open the file in Excel or LibreOffice, let the program repair it, and save it again.',
  ],
  'sheet-document-type': [
    'one of the sheets has a DOCTYPE, which no workbook has',
    'Open the file in Excel or LibreOffice and save it again.',
  ],
  'json-comma': ['a comma is missing between two values', 'Put a comma after the value before.'],
  'json-trailing-comma': ['there is a comma after the last value', 'Remove the comma.'],
  'json-colon': ['a colon is missing between field and value', 'Write "field": value.'],
  'json-quote': [
    'a field name or a text lacks quotation marks',
    'Put straight quotation marks (") around the field name and the text.',
  ],
  'json-single-quote': [
    'the text has single quotation marks',
    'Use straight double quotation marks (") instead of \'.',
  ],
  'json-curly-quote': [
    'the quotation marks are curly (”) instead of straight',
    'Use straight quotation marks ("). Write the file in a text editor and not in a word processor.',
  ],
  'json-comment': ['the file holds a comment, which JSON cannot have', 'Remove the comment, or use YAML.'],
  'json-bracket': ['a list or an object never ends', 'End it with ] or }. Perhaps the file was cut off.'],
  'json-escape': ['a backslash (\\) stands in the wrong place', 'Write \\\\ for a backslash.'],
  'json-after': ['something stands after the end', 'Remove what stands after the last bracket.'],
  'csv-quote': [
    'a quotation mark swallows several rows',
    'Remove the mark, or end the cell with another one. A quotation mark inside a cell in quotation marks is written twice ("").',
  ],
  'csv-quote-inside': [
    'the text goes on after the quotation mark that ends the cell',
    'Put the whole cell in quotation marks and write those in the text twice: """Baths"" and sun".',
  ],
  'xml-mismatched-tag': [
    'an end tag does not fit its start tag',
    'Check that every element ends in the right order.',
  ],
  'xml-unclosed': ['an element never ends', 'Add the end tag. Perhaps the file was cut off.'],
  'xml-ampersand': ['an & stands by itself', 'Write &amp; instead of &.'],
  'xml-namespace': ['a prefix is used without being declared', 'Add xmlns:prefix="…" to rdf:RDF.'],
  'xml-attribute-quote': [
    'an attribute value lacks quotation marks',
    'Put quotation marks around the value.',
  ],
  'xml-encoding': ['the character encoding is not the one that the file states', 'Save the file as UTF-8.'],
  'xml-no-rdf': ['the file is XML but not RDF', 'RDF/XML starts with the element rdf:RDF.'],
  'xml-rdf': [
    'the element may not stand in this place of RDF/XML',
    'Alternate resources and properties: a property has a text, an address or a single resource.',
  ],
  'turtle-dot': ['a full stop is missing after the statement', 'End each statement with a full stop.'],
  'turtle-prefix': [
    'a prefix is used without being declared',
    'Add a line @prefix … at the top of the file.',
  ],
  'turtle-quote': [
    'a quotation mark lacks its other half',
    'End the text with a quotation mark. A text on several lines needs three (""").',
  ],
  'turtle-iri': ['an address between < and > is faulty', 'Check the address; a space is written %20.'],
  'turtle-bracket': ['a bracket lacks its other half', 'End it with ] or ).'],
  'turtle-semicolon': [
    'a semicolon or comma is missing',
    'Part properties with semicolons and values with commas.',
  ],
  'turtle-escape': [
    'a backslash (\\) stands before a character that it cannot stand before',
    'Write \\\\ for a backslash.',
  ],
  'turtle-predicate': [
    'something else stands where a property belongs',
    'Write a property, such as dcterms:title, before the value.',
  ],
  'turtle-value': [
    'something else stands where a value belongs',
    'Write a text in quotation marks, an address between < and >, or a name with a prefix.',
  ],
  'turtle-directive': [
    'a declaration (@prefix or @base) is not complete',
    'Write @prefix dcat: <http://www.w3.org/ns/dcat#> .',
  ],
  'ntriples-line': [
    'the line is no complete statement',
    'Write <subject> <property> <object> . on one line.',
  ],
  'xml-unknown-entity': [
    'a character is written by a name that XML does not know',
    'Write the character itself; XML knows only &amp;, &lt;, &gt;, &quot; and &apos;.',
  ],
  'xml-less-than': ['a < stands in a text', 'Write &lt; instead of <.'],
  'xml-tag': ['a tag is not complete', 'Check that every attribute has a value in quotation marks.'],
  'xml-attribute-twice': ['an attribute stands twice in a tag', 'Remove one of them.'],
  'xml-declaration-place': [
    'the XML declaration is not the very first thing in the file',
    'Remove what stands before <?xml …?>, empty lines as well.',
  ],
  'xml-text-outside': [
    'a text stands between elements where none belongs',
    'Remove the text, or put it into an element.',
  ],
  'xml-comment': ['a comment holds two hyphens', 'Rewrite the comment without --.'],
  'xml-markup': ['there are tags in a text', 'Write the text without tags, or write &lt; for <.'],
  'xml-two-values': ['a property has two values in one element', 'Write one element for each value.'],
  'xml-rdf-name': [
    "a name of RDF's own namespace is used in the wrong way",
    'Check the spelling: rdf:about, rdf:resource, rdf:nodeID, rdf:datatype, rdf:parseType.',
  ],
  'jsonld-invalid': ['the content does not follow JSON-LD', 'Check @context, @id and @type.'],
  other: ['', 'Check the line and the one before.'],
  'json-raw-tab': ['a text holds a tab', 'Write \\t, or a space, instead of the tab.'],
  'json-raw-newline': [
    'a text goes over several lines',
    'Write the text on one line. A line break in it is written \\n.',
  ],
  'json-value': [
    'the value is nothing that JSON has a word for',
    'Write null, true, false, a number or a text, or remove the field.',
  ],
  'json-number': [
    'the number is not written as JSON writes numbers',
    'Write the number with digits and a decimal point, without zeros before it, or put quotation marks around it.',
  ],
  'json-space-sign': [
    'characters that look like spaces and are not stand between the values',
    'Replace them with ordinary spaces. Such characters often come along when text is copied from a web page or a document.',
  ],
  'yaml-space-sign': [
    'the line is indented with characters that look like spaces and are not',
    'Indent the line with ordinary spaces. Such characters often come along when text is copied from a web page or a document.',
  ],
  'yaml-dash-space': ['the space after the hyphen is missing', 'Write a space after -.'],
  'yaml-colon-space': ['the space after the colon is missing', 'Write a space after :.'],
  'yaml-colon-missing': [
    'the colon after the name of the field is missing',
    'Write a colon and a space after the name.',
  ],
  'yaml-escape': [
    'a backslash (\\) stands before a character that it cannot stand before',
    'Write \\\\ for a backslash, or put the text in \' instead of ".',
  ],
  'yaml-curly-quote': [
    'the quotation marks are curly (”) instead of straight',
    'Use straight quotation marks ("). Write the file in a text editor and not in a word processor.',
  ],
  'yaml-flow-comma': ['a comma is missing between two fields in { }', 'Put a comma after the value before.'],
  'xml-declaration': [
    'the XML declaration is not written as it has to be',
    'Write <?xml version="1.0" encoding="UTF-8"?>.',
  ],
  'xml-document-type': [
    'the document type (DOCTYPE) is not written as it has to be',
    'Correct it, or remove it: a catalogue document needs none.',
  ],
  'xml-section-end': ['the characters ]]> stand in a text', 'Write ]]&gt;, or remove them.'],
  'xml-second-root': [
    'a second element stands beside the outermost one',
    'Put everything into one rdf:RDF. This happens when two files were pasted together.',
  ],
  'xml-name': [
    'an element or an attribute has a name that cannot be one',
    'A name has letters, digits, full stops, hyphens and underscores, and begins with a letter.',
  ],
  'xml-end-tag': [
    'an end tag holds more than its name, or lacks its >',
    'Write nothing but the name and > in the end tag. Attributes belong in the start tag.',
  ],
  'xml-bare-attribute': [
    'an attribute without prefix is none of RDF/XML',
    'Remove the attribute, or write it with its prefix: rdf:about, rdf:resource, rdf:datatype, xml:lang.',
  ],
  'xml-literal-markup': [
    'elements stand in a text that has only a datatype',
    'Write the text without elements, or &lt; instead of <. Markup as such needs rdf:parseType="Literal" instead of rdf:datatype.',
  ],
  'xml-foreign-attribute': [
    'an attribute that does not belong to RDF makes the property something else than a text or an address',
    'Remove the attribute.',
  ],
};
