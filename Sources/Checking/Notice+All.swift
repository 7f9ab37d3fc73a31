import Reading

extension Notice {
  package static let all: [Notice] = facts + listings + files + site

  private static let facts: [Notice] = [
    Notice(
      "front-matter",
      .error,
      "The facts at the head of a file stand between two lines “---”, one fact a line.",
      toDo: "Write each as “name: value”, with quotation marks round a value that has : or # in it."
    ),
    Notice(
      "unknown-field",
      .error,
      "Every fact at the head has a name that the site knows.",
      toDo: "Correct the name, or tell it in the text below the facts."
    ),
    Notice(
      "missing-fact",
      .error,
      "A file tells the facts that nothing can be published without.",
      toDo: "Add the line that the message names."
    ),
    Notice(
      "slug",
      .error,
      "Every page has an address of its own, in small letters, digits and hyphens.",
      toDo: "Give the file another name, or correct its “slug”."
    ),
    Notice(
      "unknown-area",
      .error,
      "An area named in a listing has a file in Content/areas.",
      toDo: "Correct the name, or write a file for the area."
    ),
    Notice(
      "unknown-listing",
      .warning,
      "A group named in a case study has a listing.",
      toDo: "Correct the name in “groups used”."
    ),
    Notice(
      "unknown-type",
      .error,
      "A file stands in the folder of its kind, or says its type.",
      toDo: "Move it into such a folder, or add a line such as “type: listing”."
    ),
  ]

  private static let listings: [Notice] = [
    Notice(
      "when-question",
      .warning,
      "A time is written so that it can be read in one way only.",
      toDo: "Answer the question in the message; “noticeboard when” shows how a time is read."
    ),
    Notice(
      "contact-consent",
      .warning,
      "A person's own name, number or e-mail is printed only when they agreed, on a day.",
      toDo: "Add “happy for this to be printed: yes, DATE”, or give the group's own contact."
    ),
    Notice(
      "private-detail",
      .error,
      "Nothing that the office or practices keep stands in a public page.",
      toDo: "Take the detail out of the public text; the message names the place it came from."
    ),
  ]

  private static let files: [Notice] = [
    Notice(
      "file-encoding",
      .error,
      "A file is plain text, saved as UTF-8.",
      toDo: "Save it as UTF-8 in the program's “Save as”, and send it again."
    ),
    Notice(
      "file-unreadable",
      .error,
      "Every file can be opened and read.",
      toDo: "Look at the file's permissions, or take it out of the folder."
    ),
    Notice(
      "file-too-large",
      .error,
      "A file is no larger than its kind needs to be.",
      toDo: "Make it smaller, or share it out over several files."
    ),
    Notice(
      "file-too-many",
      .error,
      "A folder holds no more files than one site needs.",
      toDo: "Take out the files that do not belong to the site."
    ),
    Notice(
      "file-kind-unknown",
      .warning,
      "Every file in the project is of a kind that the site uses.",
      toDo: "Move the file out of the project, or save it as the kind the message names."
    ),
    Notice(
      "hidden-letter",
      .warning,
      "No letters stand in a text that cannot be seen.",
      toDo: "Type that part again by hand; it was most likely copied from another program."
    ),
    Notice(
      "markdown-limit",
      .error,
      "A text is no longer or deeper than a page needs.",
      toDo: "Share it out over several pages, or use fewer levels."
    ),
    Notice(
      "missing-picture",
      .error,
      "A picture that a file names is there, with a note beside it.",
      toDo: "Put the picture and its note into Content/pictures, or correct the name."
    ),
    Notice(
      "picture-file",
      .error,
      "A picture is a JPEG, a PNG, a WebP or a plain SVG drawing of a fair size.",
      toDo: "Save it again as JPEG or PNG, smaller if the message says so."
    ),
    Notice(
      "picture-count",
      .error,
      "A page shows no more pictures than people look at.",
      toDo: "Choose the best of them."
    ),
    Notice(
      "unused-file",
      .advice,
      "Every file of the project is used by some page.",
      toDo: "Use it, or take it out."
    ),
    Notice(
      "baseline",
      .warning,
      "The list of known findings, Site/baseline.csv, names a rule, a page and a fingerprint in each row.",
      toDo: "Take the file away and make it anew with “noticeboard check --baseline”."
    ),
  ]

  private static let site: [Notice] = [
    Notice(
      "stopped",
      .error,
      "A command does what it was asked for, or says why it could not and changes nothing.",
      toDo: "Do what the message says, then run the command again."
    ),
    Notice(
      "directory-record",
      .warning,
      "A record of the asset directory can be read.",
      toDo: "Tell those who keep the directory; the other records are used."
    ),
    Notice(
      "directory-source",
      .error,
      "Content/directory/sources.yml says what each source is, and the source is there.",
      toDo: "Correct the line that the message names."
    ),
    Notice(
      "directory-match",
      .advice,
      "A group that stands in a listing and in the directory is shown once.",
      toDo: "Decide in Content/directory/matches.yml whether they are the same."
    ),
    Notice(
      "directory-conflict",
      .warning,
      "Where sources disagree, a person decides.",
      toDo: "Ask the group, and write down in Content/directory/decisions.yml which is right."
    ),
    Notice(
      "directory-decision",
      .warning,
      "What people decided about the directory fits what its sources say now.",
      toDo: "Look at the line that the message names, and put it right or take it out."
    ),
    Notice(
      "csv-row",
      .warning,
      "Every row of a table has as many cells as its first row.",
      toDo: "Correct the row in the sheet it came from; the other rows are used."
    ),
    Notice(
      "site-settings",
      .error,
      "Site/site.yml says what the site is called, who runs it, its address and its contact.",
      toDo: "Add or correct the line that the message names."
    ),
    Notice(
      "paper",
      .warning,
      "Every paper that goes with a page can be made; the page stands without it.",
      toDo: "Do what the message says, then build again."
    ),
    Notice(
      "paper-fit",
      .error,
      "What a paper says fits on it in letters that everyone can read.",
      toDo: "Say it in fewer words: the message tells by how many."
    ),
    Notice(
      "paper-letters",
      .warning,
      "What a paper says is in letters that a typeface here has.",
      toDo: "Install the typeface that the message names, or say it in other letters."
    ),
    Notice(
      "template",
      .error,
      "A template uses names that the site fills, and closes what it opens.",
      toDo: "Correct the line; “noticeboard explain names” lists the names."
    ),
    Notice(
      "raw-html",
      .warning,
      "Text is written in Markdown; HTML is shown as plain words.",
      toDo: "Write it in Markdown, as in **bold** or [words](address)."
    ),
    Notice(
      "link-refused",
      .warning,
      "A link leads to a page, a web address, an e-mail address or a telephone number.",
      toDo: "Write the address whole, as in “https://www.nhs.uk”, or take the link out."
    ),
  ]
}
