using System.Globalization;
using System.Text;
using System.Xml;

namespace CorpusSdk.Tool.Exports;

/// <summary>TEI P5: a <c>teiCorpus</c> with a <c>TEI</c> for each article; inferred fields are notes of the type of their column.</summary>
internal sealed class TeiWriter : ArticleWriter
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    private readonly ExportTable _table;
    private readonly XmlWriter _xml;
    private int _replaced;

    public TeiWriter(Stream output, ExportTable table)
    {
        _table = table;
        _xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = true,
        });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("teiCorpus", Namespace);
        Start("teiHeader", "fileDesc", "titleStmt");
        Element("title", table.Name);
        End();
        Start("publicationStmt");
        Element("p", "Unpublished.");
        End();
        Start("sourceDesc");
        Element("p", "A corpus of text files.");
        End(3);
    }

    /// <inheritdoc/>
    public override void Write(in ExportedArticle article)
    {
        _replaced = 0;
        Start("TEI");
        Attribute("n", article.Key);
        WriteHeader(article);
        Start("text", "body");
        WriteParagraphs([.. article.Article.Paragraphs.Select(static paragraph => paragraph.ToString())]);
        End();
        if (article.Text(StandardColumns.Tail) is { } tail)
        {
            Start("back", "div");
            WriteParagraphs([tail]);
            End(2);
        }

        End(2);
        Warnings.Replaced(article.Key, _replaced);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        _xml.WriteEndDocument();
        _xml.Flush();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _xml.Dispose();
        base.Dispose(disposing);
    }

    private void WriteHeader(in ExportedArticle article)
    {
        Start("teiHeader", "fileDesc", "titleStmt");
        Element("title", article.Text(StandardColumns.Title));
        if (article.Text(StandardColumns.Headline) is { } headline) Element("title", headline, "sub");
        foreach (string author in article.Texts(StandardColumns.Authors))
        {
            Element("author", author);
        }

        End();
        Start("extent", "measure");
        Attribute("unit", "words");
        Attribute("quantity", article.Article.WordCount.ToString(CultureInfo.InvariantCulture));
        End(2);
        WritePublication(article);
        WriteFields(article);
        Start("sourceDesc", "bibl");
        Attribute("n", article.Text(StandardColumns.ContentHash)!);
        Text(article.Text(StandardColumns.Path));
        End(3);
        WriteProfile(article);
        End();
    }

    private void WritePublication(in ExportedArticle article)
    {
        Start("publicationStmt");
        if (article.Text(StandardColumns.Source) is { } source)
        {
            Element("publisher", source);
            WriteDate(article);
        }
        else if (article.Day(StandardColumns.Date) is not null)
        {
            Start("p");
            WriteDate(article);
            End();
        }
        else
        {
            Element("p", "Undated.");
        }

        End();
    }

    private void WriteDate(in ExportedArticle article)
    {
        if (article.Day(StandardColumns.Date) is not { } day) return;

        Start("date");
        Attribute("when", CellText.Of(day));
        Text(CellText.Of(day));
        End();
    }

    private void WriteFields(in ExportedArticle article)
    {
        int first = StandardColumns.All.Length;
        bool hasAny = false;
        for (int i = first; i < article.Row.Length; i++)
        {
            if (CellText.Of(_table.Columns[i].Type, article.Row[i]) is not { } value) continue;

            if (!hasAny) Start("notesStmt");
            hasAny = true;
            Element("note", value, _table.Columns[i].Name);
        }

        if (hasAny) End();
    }

    private void WriteProfile(in ExportedArticle article)
    {
        string? language = article.Text(StandardColumns.Language);
        string? place = article.Text(StandardColumns.Place);
        string[] tags = [.. article.Texts(StandardColumns.Tags)];
        if (language is null && place is null && tags.Length == 0) return;

        Start("profileDesc");
        if (place is not null)
        {
            Start("creation");
            Element("placeName", place);
            End();
        }

        if (language is not null)
        {
            Start("langUsage", "language");
            Attribute("ident", language);
            End(2);
        }

        if (tags.Length > 0)
        {
            Start("textClass", "keywords");
            foreach (string tag in tags)
            {
                Element("term", tag);
            }

            End(2);
        }

        End();
    }

    private void WriteParagraphs(IReadOnlyList<string> paragraphs)
    {
        // A body of nothing is no body.
        if (paragraphs.Count == 0) Element("p", "");
        foreach (string paragraph in paragraphs)
        {
            Element("p", paragraph);
        }
    }

    private void Element(string name, string? text, string? type = null)
    {
        Start(name);
        if (type is not null) Attribute("type", type);
        Text(text);
        End();
    }

    private void Start(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            _xml.WriteStartElement(name, Namespace);
        }
    }

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, CleanText.ForXml(value, ref _replaced));

    private void Text(string? text) => _xml.WriteString(CleanText.ForXml(text ?? "", ref _replaced));

    private void End(int elements = 1)
    {
        for (int i = 0; i < elements; i++)
        {
            _xml.WriteEndElement();
        }
    }
}
