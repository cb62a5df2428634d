namespace CorpusSdk.Parsing.Problems;

/// <summary>
/// Every problem there is, in one table. Ids are kept for ever: 0xx the file, 1xx its header, 2xx front matter,
/// 3xx ids and names, 4xx the project, 5xx typed fields, 6xx C# code. <c>docs/diagnostics.md</c> has a heading for each.
/// </summary>
internal static class ProblemKinds
{
    public static readonly ProblemKind EmptyFile = Error("CORPUS001", "The file is empty",
        "The file {0}. Write a title, a blank line and the text, or remove the file from the corpus.");

    public static readonly ProblemKind NotUtf8 = Error("CORPUS002", "The file is not UTF-8",
        "The file is not UTF-8: {0}. Save it as UTF-8.");

    public static readonly ProblemKind Unreadable = Error("CORPUS003", "The file cannot be read",
        "The file cannot be read. Check that it exists and that the build may open it.");

    public static readonly ProblemKind ControlCharacter = By(
        Reporter.ArticleAnalyzer, Warning("CORPUS004", "The file holds a control character",
        "The file holds the control character {0}{1}. It stays in the text; remove it if it is not intended."));

    public static readonly ProblemKind LoneCarriageReturn = By(
        Reporter.ArticleAnalyzer, Warning("CORPUS005", "A carriage return stands alone",
        "A carriage return without a line feed is read as a line end. Save the file with LF or CR LF line ends."));

    public static readonly ProblemKind LongLine = By(Reporter.ArticleAnalyzer, Warning("CORPUS006", "A line is very long",
        "The line has {0} characters, and few editors show lines of more than {1}. Break it into paragraphs with blank lines."));

    public static readonly ProblemKind LinkOutside = Error("CORPUS007", "A link leads out of the corpus",
        "The link {0}, so nothing is read there. {1}.");

    public static readonly ProblemKind UnreadableFolder = Error("CORPUS008", "A folder cannot be read",
        "The folder cannot be read: {0}. Make it readable, or take it out of the folder of the articles.");

    public static readonly ProblemKind OtherEncoding = By(
        Reporter.ArticleAnalyzer, Warning("CORPUS009", "The file was read in another encoding",
        "The file is not UTF-8, and was read as {0}. Save it as UTF-8."));

    public static readonly ProblemKind OtherTexts = By(Reporter.BuildTask, Warning("CORPUS010", "Texts have other endings than articles",
        "The folder has files that are no articles for their endings ({0}), such as '{1}'. Set the property CorpusExtensions to '{2}' to read them, or add CORPUS010 to NoWarn."));

    public static readonly ProblemKind ImpossibleDate = Error("CORPUS101", "The date is not in the calendar",
        "'{0}' is not a day of the calendar: {1}. Write the day as year-month-day, such as 2021-12-22.");

    public static readonly ProblemKind IncompleteDate = By(Reporter.ArticleAnalyzer, Info("CORPUS102", "The date lacks its day",
        "'{0}' names a {1} but no day, so it gives the article no date. Write the day as well, such as {2}."));

    public static readonly ProblemKind UnreadableDate = Error("CORPUS103", "The date cannot be read",
        "'{0}' cannot be read as a date. Write it as year-month-day, such as 2021-12-22.");

    public static readonly ProblemKind MissingTitle = By(Reporter.ArticleAnalyzer, Info("CORPUS104", "The article has no title",
        "The article has no title: {0}. {1}."));

    public static readonly ProblemKind MissingBody = By(Reporter.ArticleAnalyzer, Warning("CORPUS105", "The article has no text",
        "The article ends after its header. Write the text below it, after a blank line."));

    public static readonly ProblemKind MissingDateLine = By(Reporter.ArticleAnalyzer, Warning("CORPUS106", "The article has no date line",
        "There is no date line. '{0}' was taken as {1}. Begin the file with a line such as ' date {2} {3}'."));

    public static readonly ProblemKind MissingSource = By(Reporter.ArticleAnalyzer, Warning("CORPUS107", "The date line has no source",
        "The date line names no source{0}. Write it after the date, such as ' date {1} example.org'."));

    public static readonly ProblemKind Furniture = By(
        Reporter.ArticleAnalyzer, Info("CORPUS108", "The end of the file is not the article's",
        "From '{0}' on, the file holds the furniture of a web page. It is kept out of the body and offered as Tail."));

    public static readonly ProblemKind HeaderLine = By(Reporter.ArticleAnalyzer, Warning("CORPUS109", "A header line has no key",
        "The line '{0}' is in the header but is not a 'Key: value' pair, so it is left out. Give it a key, or put a blank line above the text."));

    public static readonly ProblemKind MenuText = By(
        Reporter.ArticleAnalyzer, Warning("CORPUS110", "A text of the page is taken for a field",
        "'{0}' was taken as the {1}, but is probably {2}. Remove it, or write the {1} in its place."));

    public static readonly ProblemKind AmbiguousDate = Warning("CORPUS111", "The order of day and month is not known",
        "'{0}' can be {1} or {2}, and nothing in the collection says which, so it gives the article no date. Write it as year-month-day, such as {3}.");

    public static readonly ProblemKind WrongNameDay = By(
        Reporter.ArticleAnalyzer, Warning("CORPUS112", "The day in a file's name is not in the calendar",
        "The file's name begins with '{0}', which is not a day of the calendar, so it gives the article no date. Rename the file, or write the day into its header."));

    public static readonly ProblemKind UnclosedFrontMatter = Error("CORPUS201", "The front matter is not closed",
        "The front matter opened here is not closed. Write {0} on a line of its own below the last key.");

    public static readonly ProblemKind InvalidYaml = Error("CORPUS202", "The front matter is not YAML",
        "The front matter is not valid YAML: {0}. Put values with a colon, a quote or a # into quotes, and indent lists evenly.");

    public static readonly ProblemKind DuplicateKey = Error("CORPUS203", "A key is given twice",
        "The key '{0}' is given twice, first in line {1}. The last one counts; remove the other.");

    public static readonly ProblemKind FrontMatterLimit = Error("CORPUS204", "The header is too large",
        "The header has more than {0}, and no more is read. Remove some of it, or move it into the text.");

    public static readonly ProblemKind OtherKind = By(Reporter.ArticleAnalyzer, Info("CORPUS205", "A standard key is used otherwise",
        "'{0}' is read as {1}, but is {2} here, {3}. Write it as {4} if it was meant so."));

    public static readonly ProblemKind NotAMapping = Error("CORPUS206", "The front matter has no keys",
        "The front matter has to hold 'key: value' lines, but is {0}. Write a line such as 'title: A Title'.");

    public static readonly ProblemKind InvalidId = Error("CORPUS207", "The id cannot be used",
        "The id '{0}' holds {1}. Write it without, such as '{2}'.");

    public static readonly ProblemKind InvalidToml = Error("CORPUS208", "The front matter is not TOML",
        "The front matter is not valid TOML: {0}. {1}.");

    public static readonly ProblemKind InvalidJson = Error("CORPUS209", "The front matter is not JSON",
        "The front matter is not valid JSON: {0}. {1}.");

    public static readonly ProblemKind OddFence = By(Reporter.ArticleAnalyzer, Warning("CORPUS210", "The front matter has another fence",
        "The front matter {0}. {1}."));

    public static readonly ProblemKind CommentInValue = By(Reporter.ArticleAnalyzer, Warning("CORPUS211", "A part of a value is a comment",
        "'{0}' is a comment to YAML and no part of the value. Write the line as {1}, or put a space after the # of a comment."));

    public static readonly ProblemKind NoBreakSpace = By(
        Reporter.ArticleAnalyzer, Warning("CORPUS212", "A no-break space stands for a space",
        "The front matter has the character {0} here, which is not a space to YAML. It is read as one. Write a space."));

    public static readonly ProblemKind NoDay = By(Reporter.ArticleAnalyzer, Warning("CORPUS213", "A value is not read as a day",
        "'{0}' is read as a day, but '{1}' cannot be read as one, so it is a field of its own. Write it as year-month-day, such as 2021-12-22."));

    public static readonly ProblemKind UnclearDraft = By(Reporter.ArticleAnalyzer, Warning("CORPUS214", "A draft is not marked by true or false",
        "'{0}' says by true or false whether the article is a draft, but is '{1}' here, so it is none. Write it as {2}, or give the key another name."));

    public static readonly ProblemKind DuplicateId = Warning("CORPUS301", "Two articles have one id",
        "The id '{0}' of collection {1} is also that of {2}, which has the id '{3}'. This article has the id '{4}'. Write 'id: {4}' into its header, or another id that no article has.");

    public static readonly ProblemKind DuplicateName = Info("CORPUS302", "Two articles have one name",
        "The title makes the name {0}, and so does that of {1}. Each gets a suffix; this one is {2}. Change one of the titles.");

    public static readonly ProblemKind ReservedName = Info("CORPUS303", "The name is taken by the collection",
        "The title makes the name {0}, which every collection already has. The article is {1}.");

    public static readonly ProblemKind UnnamableTitle = Info("CORPUS304", "The title makes no name",
        "'{0}' has no letter or digit that a C# name may have. The article is called {1}, after its id.");

    public static readonly ProblemKind CollectionSpelling = Warning("CORPUS305", "A collection is spelled in two ways",
        "The collection '{0}' is {1}. {2}.");

    public static readonly ProblemKind HidingId = Error("CORPUS306", "An id is the key of another article",
        "The id '{0}' makes the key '{1}', which the article of {2} has among all articles. Give one of them another id.");

    public static readonly ProblemKind RepeatedId = Error("CORPUS307", "An article is left out for its id",
        "The id '{0}' of collection {1} is taken by {2}, so this file is left out. Rename the file, or give it another 'id'.");

    public static readonly ProblemKind RepeatedTranslation = Warning("CORPUS308", "Two articles are one translation",
        "By its name and language, the article is '{1}' in '{0}', and so is that of {2}. Rename one of the files, or write another 'lang' into its header.");

    public static readonly ProblemKind LiteralLimit = Error("CORPUS401", "The articles do not fit into string literals",
        "The articles need {0} bytes of string literals, and a .NET assembly has room for {1}. Set the property CorpusBodyStorage to Packed, or split the corpus into several projects.");

    public static readonly ProblemKind InvalidOption = Error("CORPUS402", "A property has a value that cannot be used",
        "The property {0} is '{1}', which is not {2}. Write {3}.");

    public static readonly ProblemKind HiddenClass = Warning("CORPUS403", "The class is hidden by its namespace",
        "The namespace '{0}' ends like the class {1}, which hides the class from code in it. Set the property CorpusNamespace or CorpusClassName in the project file.");

    public static readonly ProblemKind InvalidCollection = Error("CORPUS404", "The collection has no usable name",
        "The collection '{0}' {1}. Give the file's item a Collection such as '{2}', or rename its folder.");

    public static readonly ProblemKind MemberBudget = Info("CORPUS405", "The collection is offered as an enum",
        "The collection {0} has {1} articles, more than the {2} that become members. They are offered as {3}[{4}.…]. Set the property CorpusMemberBudget to change that.");

    public static readonly ProblemKind PackFailed = By(Reporter.BuildTask, Error("CORPUS406", "The corpus cannot be packed",
        "The articles cannot be packed into '{0}': {1}. Make room for the file, or make it writable, and build again."));

    public static readonly ProblemKind SchemasFailed = By(Reporter.BuildTask, Error("CORPUS407", "The JSON Schemas cannot be written",
        "The JSON Schemas cannot be written into '{0}': {1}. Make the folder writable, or set the property CorpusJsonSchemaFolder to another."));

    public static readonly ProblemKind DamagedIndex = Error("CORPUS408", "The index of the articles is damaged",
        "The index of the articles is not what the build wrote, from this line on. Build again; the next build writes it anew.");

    public static readonly ProblemKind ProblemLimit = Warning("CORPUS409", "Some problems are not shown",
        "{0} more are not shown: {1}. A build shows at most {2} problems of one id, and {3} of them for one file. Set the property CorpusProblemLimit to 0 to see all.");

    public static readonly ProblemKind OtherLanguage = By(Reporter.BuildTargets, Error("CORPUS491", "The project is not a C# project",
        "The project has articles and is not a C# project, and CorpusSdk generates only C#. Put them into a C# class library, and reference that."));

    public static readonly ProblemKind OldCompiler = By(Reporter.BuildTargets, Error("CORPUS492", "The compiler is too old",
        "The compiler is Roslyn {0}, and CorpusSdk needs Roslyn 5.0. Build with the .NET 10 SDK or a later one, and without a package that brings an older compiler."));

    public static readonly ProblemKind MissingLibrary = By(Reporter.BuildTargets, Error("CORPUS493", "The library is not referenced",
        "The project has articles and no reference to the library CorpusSdk.dll, which their code needs. Remove IncludeAssets and ExcludeAssets from the reference to CorpusSdk."));

    public static readonly ProblemKind OldLanguageVersion = By(Reporter.BuildTargets, Error("CORPUS494", "The version of C# is too old",
        "The project is written in C# {0}, and the code that CorpusSdk generates is C# 13. Remove the property LangVersion, or set it to 13 or higher."));

    public static readonly ProblemKind NotForCompiler = By(Reporter.BuildTask, Error("CORPUS495", "The compiler cannot be given a file",
        "The compiler cannot be given the file: {0}. Rename it or save it as UTF-8, or remove the property CorpusBodyStorage: a build that packs articles takes such files."));

    public static readonly ProblemKind MissingEntityFramework = By(Reporter.BuildTargets, Error("CORPUS496", "The package of databases is not referenced",
        "The property CorpusEntityFramework is set, and the project has no reference to CorpusSdk.EntityFrameworkCore, whose types the code of the context needs. Remove the property, or add that package."));

    public static readonly ProblemKind OddValue = Warning("CORPUS501", "A value differs from those of the other articles",
        "'{0}' is {1} in {2} of {3} articles of {4}, but here it is {5}. Write it like {6}, or remove the key.");

    public static readonly ProblemKind MixedList = Warning("CORPUS502", "A list holds values of several types",
        "'{0}' holds {1} in {2} of {3} items, but here it holds {4}, so all of them are read as text. Write it like the others.");

    public static readonly ProblemKind MissingZone = Info("CORPUS503", "A time has no zone",
        "'{0}' is {1} here, without a zone, so it is taken as UTC; {2} of {3} articles name theirs. Write the zone after it, such as 'Z' or '-05:00'.");

    public static readonly ProblemKind DuplicateFieldName = Warning("CORPUS504", "Two keys make one name",
        "The keys '{0}' and '{1}' both make the name {2}. This one is offered as {3}. Rename one of them.");

    public static readonly ProblemKind ReservedFieldName = Info("CORPUS505", "The name of a key is taken",
        "The key '{0}' makes the name {1}, which articles have for something else. It is offered as {2}.");

    public static readonly ProblemKind UnnamableKey = Info("CORPUS506", "A key makes no name",
        "The key '{0}' {1}, so it has no member. Its value is in Fields.");

    public static readonly ProblemKind MissingField = Error("CORPUS507", "A field is missing",
        "'{0}' is missing, and {1} requires it. Write it into the header, such as '{2}'.");

    public static readonly ProblemKind WrongValue = Error("CORPUS508", "A value is not of its field's type",
        "'{0}' has to be {1}, but is {2}. Write it like '{3}'.");

    public static readonly ProblemKind BrokenRule = Error("CORPUS509", "A value breaks a rule of its field",
        "'{0}' is {1}, but has to {2}. Change it in the file, or the rule in the article type.");

    public static readonly ProblemKind UndeclaredKey = Warning("CORPUS510", "A key is not declared",
        "The key '{0}' has no property in {1}. {2}.");

    public static readonly ProblemKind ForbiddenKey = Error("CORPUS511", "A key is not allowed",
        "The key '{0}' has no property in {1}, which allows no others. {2}.");

    public static readonly ProblemKind UnknownReference = Error("CORPUS512", "A reference leads nowhere",
        "'{0}' refers to '{1}', and {2} has no such article. {3}.");

    public static readonly ProblemKind SelfReference = Warning("CORPUS513", "An article refers to itself",
        "'{0}' refers to the article that it is in. Write another id, or remove the key.");

    public static readonly ProblemKind ReferenceCycle = Info("CORPUS514", "References form a cycle",
        "'{0}' leads back to this article: {1}. That does no harm; remove one of the references if it is not intended.");

    public static readonly ProblemKind BrokenLink = Warning("CORPUS516", "A link leads nowhere",
        "The link '{0}' leads to '{1}', which is not a file of the corpus. {2}.");

    public static readonly ProblemKind ReferenceToDraft = Error("CORPUS517", "A reference leads to a draft",
        "'{0}' refers to '{1}', and that is a draft, {2}, which this build leaves out. Remove the reference, publish the draft, or set the property CorpusDrafts to include.");

    public static readonly ProblemKind LinkToDraft = Warning("CORPUS518", "A link leads to a draft",
        "The link '{0}' leads to '{1}', and that is a draft, which this build leaves out. Remove the link, publish the draft, or set the property CorpusDrafts to include.");

    public static readonly ProblemKind InvalidArticleType = Error("CORPUS520", "The class cannot be an article type",
        "The class {0} {1}. {2}.");

    public static readonly ProblemKind UnsupportedField = Error("CORPUS521", "The property cannot be a field",
        "The property {0} {1}. {2}.");

    public static readonly ProblemKind UnknownCollection = Warning("CORPUS522", "The article type has no files",
        "No file belongs to the collection '{0}' of {1}. {2}.");

    public static readonly ProblemKind DuplicateArticleType = Error("CORPUS523", "A collection has two article types",
        "The collection '{0}' has the article type {1} already, so {2} is left out. Remove one of the two attributes.");

    public static readonly ProblemKind InvalidRule = Error("CORPUS524", "An attribute does not fit its field",
        "The attribute {1} of {0} cannot be checked: {2}. Change it, or remove it.");

    public static readonly ProblemKind HiddenArticleType = Error("CORPUS525", "The article type is hidden from users of the corpus",
        "The class {0} is internal, but the corpus that offers its articles is public. Write 'public' before it, or set the property CorpusVisibility to internal.");

    public static readonly ProblemKind UnknownId = By(Reporter.CodeAnalyzer, Warning("CORPUS601", "No article has the id",
        "{0} has no article with the id '{1}'. {2}."));

    public static readonly ProblemKind UnknownTag = By(Reporter.CodeAnalyzer, Warning("CORPUS602", "No article has the tag",
        "{0} has no article with the tag '{1}'. {2}."));

    public static readonly ProblemKind UnknownSource = By(Reporter.CodeAnalyzer, Warning("CORPUS603", "No article has the source",
        "{0} has no article with the source '{1}'. {2}."));

    public static readonly ProblemKind UnknownAuthor = By(Reporter.CodeAnalyzer, Warning("CORPUS604", "No article has the author",
        "{0} has no article with the author '{1}'. {2}."));

    public static readonly ProblemKind InferredType = new ProblemKind("CORPUS605", ProblemSeverity.Hidden, "The article type is inferred",
        "The type {0} is inferred from the headers of {1} and changes with them. Declare it as a class with [ArticleType] to keep it as it is.")
        with
    { ReportedBy = Reporter.CodeAnalyzer };

    public static readonly ProblemKind KeyWithoutProperty = By(Reporter.CodeAnalyzer, Info("CORPUS606", "A key has no property",
        "The key '{0}' is in {1} of {2} of {3} and has no property in {4}. Declare it as '{5}'."));

    public static readonly ProblemKind WrongQuery = By(Reporter.CodeAnalyzer, Warning("CORPUS607", "The search query is wrong",
        "The search query is wrong. {0}."));

    public static readonly ProblemKind UnknownSearchField = By(Reporter.CodeAnalyzer, Warning("CORPUS608", "No article has the field",
        "{0} has no article with the field '{1}'. {2}."));

    public static readonly ProblemKind UnknownWord = By(Reporter.CodeAnalyzer, Info("CORPUS609", "No article has the word",
        "{0} has no article with the word '{1}'. {2}."));

    /// <summary>All kinds, in the order of their ids.</summary>
    public static readonly IReadOnlyList<ProblemKind> All =
    [
        EmptyFile, NotUtf8, Unreadable, ControlCharacter, LoneCarriageReturn, LongLine, LinkOutside, UnreadableFolder, OtherEncoding,
        OtherTexts,
        ImpossibleDate, IncompleteDate, UnreadableDate, MissingTitle, MissingBody, MissingDateLine, MissingSource, Furniture, HeaderLine,
        MenuText, AmbiguousDate, WrongNameDay,
        UnclosedFrontMatter, InvalidYaml, DuplicateKey, FrontMatterLimit, OtherKind, NotAMapping, InvalidId, InvalidToml, InvalidJson,
        OddFence, CommentInValue, NoBreakSpace, NoDay, UnclearDraft,
        DuplicateId, DuplicateName, ReservedName, UnnamableTitle, CollectionSpelling, HidingId, RepeatedId,
        RepeatedTranslation,
        LiteralLimit, InvalidOption, HiddenClass, InvalidCollection, MemberBudget, PackFailed, SchemasFailed, DamagedIndex, ProblemLimit,
        OtherLanguage, OldCompiler, MissingLibrary, OldLanguageVersion, NotForCompiler, MissingEntityFramework,
        OddValue, MixedList, MissingZone, DuplicateFieldName, ReservedFieldName, UnnamableKey,
        MissingField, WrongValue, BrokenRule, UndeclaredKey, ForbiddenKey, UnknownReference, SelfReference, ReferenceCycle, BrokenLink,
        ReferenceToDraft, LinkToDraft,
        InvalidArticleType, UnsupportedField, UnknownCollection, DuplicateArticleType, InvalidRule, HiddenArticleType,
        UnknownId, UnknownTag, UnknownSource, UnknownAuthor, InferredType, KeyWithoutProperty,
        WrongQuery, UnknownSearchField, UnknownWord,
    ];

    /// <summary>Those that say that the value of a standard member cannot be read.</summary>
    public static readonly IReadOnlyList<ProblemKind> OfBrokenMembers = [ImpossibleDate, UnreadableDate];

    /// <summary>Whether a problem says that a file has nothing to make an article of: CorpusBadFiles decides how severe that is.</summary>
    public static bool IsBadFile(ProblemKind kind) => kind == EmptyFile || kind == NotUtf8 || kind == Unreadable;

    private static ProblemKind By(Reporter reporter, ProblemKind kind) => kind with { ReportedBy = reporter };

    private static ProblemKind Error(string id, string title, string message) => new(id, ProblemSeverity.Error, title, message);

    private static ProblemKind Warning(string id, string title, string message) => new(id, ProblemSeverity.Warning, title, message);

    private static ProblemKind Info(string id, string title, string message) => new(id, ProblemSeverity.Info, title, message);
}
