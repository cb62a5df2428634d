using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Packed;

/// <summary>
/// An article's content in a packed corpus. What names it is decoded at the first question, the other fields together at the
/// first question about one of them; the body is decoded when asked for and kept as long as somebody holds it, so that reading
/// a whole corpus needs the memory of one text.
/// </summary>
internal sealed class PackedArticle : IArticleContent
{
    private const int NoHeader = 0; // flags come first

    private static readonly object True = true;

    private readonly PackedCorpus _corpus;
    private readonly PackedCollection _articles;
    private readonly int _index;
    private readonly PackedRecord _record;
    private readonly WeakReference<string> _body = new(null!);
    private bool _isChecked;
    private Names? _names;

    // Volatile: who sees it sees where the header starts, also on processors that reorder what is written.
    private volatile ArticleData? _data;
    private ArticleFields? _fields;

    /// <summary>Where the header starts in the fields; they are decoded when somebody asks for them.</summary>
    private int _headerPosition;

    public PackedArticle(PackedCorpus corpus, PackedCollection articles, string collection, int index, PackedRecord record)
    {
        _corpus = corpus;
        _articles = articles;
        _index = index;
        _record = record;
        Collection = collection;
    }

    public string Collection { get; }

    public string Id => Named.Id;

    public string Slug => Named.Slug;

    public string Title => Named.Title;

    public string Path => Named.Path;

    public DateOnly? Day => _corpus.Day(_record.Day);

    public ArticleData Data => _data ?? ReadData();

    public string Body
    {
        get
        {
            if (_body.TryGetTarget(out string? known)) return known;

            Check();
            string body = Utf8Decoder.Decode(Utf8);
            _body.SetTarget(body);
            return body;
        }
    }

    public string ContentHash
    {
        get
        {
            Check();
            return Convert.ToHexStringLower(
                _corpus.Bytes(_record.FieldsPosition + PackedFormat.Fields.ContentHash, PackedFormat.HashLength));
        }
    }

    public ArticleFields Fields => _fields ??= ReadHeader();

    public int? WordCount => _record.Words;

    private ReadOnlySpan<byte> Utf8 => _articles.BodyOf(_record);

    private Names Named => _names ?? ReadNames();

    /// <summary>Gets where the header starts, which is known once the data before it were read.</summary>
    private int HeaderPosition
    {
        get
        {
            if (_data is null) ReadData();

            return _headerPosition;
        }
    }

    private ReadOnlySpan<byte> FieldBytes => _corpus.Bytes(_record.FieldsPosition, _record.FieldsLength);

    /// <summary>Throws when id, fields and body are not what was packed. Every way to them starts here.</summary>
    private void Check()
    {
        if (_isChecked) return;

        ulong sum = Checksum.Append(Checksum.Of(_articles.IdBytesOf(_index)), FieldBytes);
        sum = Checksum.Append(sum, _corpus.Bytes(_record.BodyPosition, _record.BodyLength));
        if (unchecked((uint)sum) != _record.ContentChecksum) throw _corpus.Damaged();

        // Racing readers may take it twice: what they read does not change.
        _isChecked = true;
    }

    // Racing readers may decode twice; what they get is equal, so either may stay.
    private Names ReadNames()
    {
        Check();
        ReadOnlySpan<byte> bytes = FieldBytes;
        PackedFieldReader reader = new(bytes, _corpus);
        var has = (PackedFields)reader.ReadInt32();
        reader.SkipHash();
        return _names = new Names(
            has, _articles.IdOf(_index).ToString(), reader.ReadText(), reader.ReadText(), reader.ReadText(), bytes.Length - reader.Left);
    }

    private ArticleData ReadData()
    {
        Names names = Named;
        PackedFields has = names.Has;
        ReadOnlySpan<byte> bytes = FieldBytes;
        PackedFieldReader reader = new(bytes[names.End..], _corpus);
        object?[] members = new object?[StandardMembers.Count];
        for (int i = 0; i < members.Length; i++)
        {
            if (((int)has & (1 << i)) != 0)
            {
                members[i] = ReadMember(ref reader, StandardMembers.ShapeOf((StandardMember)i), has);
            }
        }

        members[(int)StandardMember.Date] = Day;
        members[(int)StandardMember.Updated] = _corpus.Day(_record.Updated);
        ArticleData data = new(members)
        {
            Collection = Collection,
            Id = names.Id,
            Slug = names.Slug,
            Title = names.Title,
            Path = names.Path,
            Tail = has.HasFlag(PackedFields.Tail) ? reader.ReadText() : null,
            Body = "",
        };
        _headerPosition = has.HasFlag(PackedFields.Header) ? bytes.Length - reader.Left : NoHeader;
        return _data = data;
    }

    private ArticleFields ReadHeader()
    {
        int header = HeaderPosition;
        return header == NoHeader ? ArticleFields.Empty : new PackedFieldReader(FieldBytes[header..], _corpus).ReadFields();
    }

    private object? ReadMember(ref PackedFieldReader reader, MemberShape shape, PackedFields has) => shape switch
    {
        MemberShape.Time => reader.ReadTime(),
        MemberShape.Texts => reader.ReadTexts(),
        MemberShape.Flag => True,
        MemberShape.Number => reader.ReadInt32(),
        MemberShape.Dateline => ReadDateline(ref reader, has),
        _ => reader.ReadText(),
    };

    private Dateline ReadDateline(ref PackedFieldReader reader, PackedFields has) => new()
    {
        Text = reader.ReadText(),
        Place = reader.ReadText(),
        Places = reader.ReadTexts(),
        Agencies = reader.ReadTexts(),
        Region = has.HasFlag(PackedFields.DatelineRegion) ? reader.ReadText() : null,
        Date = has.HasFlag(PackedFields.DatelineDate) ? _corpus.Day(reader.ReadInt32()) : null,
    };

    /// <summary>What names the article.</summary>
    private sealed class Names(PackedFields has, string id, string slug, string title, string path, int end)
    {
        /// <summary>Gets which fields the article has beyond.</summary>
        public PackedFields Has => has;

        public string Id => id;

        public string Slug => slug;

        public string Title => title;

        public string Path => path;

        /// <summary>Gets where the names end in the article's fields.</summary>
        public int End => end;
    }
}
