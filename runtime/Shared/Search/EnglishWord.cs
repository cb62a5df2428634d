namespace CorpusSdk.Shared.Search;

/// <summary>A word on its way to its stem. In it, <c>Y</c> is a y that is a consonant.</summary>
internal ref struct EnglishWord
{
    private readonly Span<char> _letters;
    private int _length;

    // Where the regions of the algorithm begin: after the first consonant that follows a vowel, and after the next such.
    private readonly int _region1;
    private readonly int _region2;

    public EnglishWord(Span<char> letters, int length)
    {
        _letters = letters;
        _length = length;
        for (int i = 0; i < length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1]))) letters[i] = 'Y';
        }

        _region1 = LengthOfPrefix(letters.Slice(0, length)) is var prefix and > 0 ? prefix : RegionAfter(0);
        _region2 = RegionAfter(_region1);
    }

    public readonly int Length => _length;

    public void Stem()
    {
        RemovePossessive();
        RemovePlural();
        if (!IsFinished())
        {
            RemovePastOrParticiple();
            ReplaceFinalY();
            ReplaceDerivation();
            ReplaceSecondDerivation();
            RemoveDerivation();
            RemoveFinal();
        }

        for (int i = 0; i < _length; i++)
        {
            if (_letters[i] == 'Y') _letters[i] = 'y';
        }
    }

    // Step 0.
    private void RemovePossessive()
    {
        if (Ends("'s'")) _length -= 3;
        else if (Ends("'s")) _length -= 2;
        else if (Ends("'")) _length -= 1;
    }

    // Step 1a.
    private void RemovePlural()
    {
        if (Ends("sses")) _length -= 2;
        else if (Ends("ied") || Ends("ies")) _length -= _length > 4 ? 2 : 1;
        else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowelBefore(_length - 2)) _length--;
    }

    // Step 1b.
    private void RemovePastOrParticiple()
    {
        int eed = Ends("eedly") ? 5 : Ends("eed") ? 3 : 0;
        if (eed > 0)
        {
            if (_length - eed >= _region1) _length -= eed - 2;
            return;
        }

        if (_length == 5 && Ends("ying") && !IsVowel(_letters[0]))
        {
            // dying, lying
            ReplaceFrom(1, "ie");
            return;
        }

        int suffix = Ends("ingly") ? 5 : Ends("edly") ? 4 : Ends("ing") ? 3 : Ends("ed") ? 2 : 0;
        if (suffix == 0 || !HasVowelBefore(_length - suffix)) return;
        _length -= suffix;
        if (Ends("at") || Ends("bl") || Ends("iz"))
        {
            Append('e');
        }
        else if (EndsInDouble())
        {
            // Not add, ebb, egg, err, odd, off.
            if (_length > 3 || _letters[0] is not ('a' or 'e' or 'o')) _length--;
        }
        else if (_region1 >= _length && EndsInShortSyllable(_length))
        {
            Append('e');
        }
    }

    // Step 1c.
    private readonly void ReplaceFinalY()
    {
        if (_length > 2 && _letters[_length - 1] is 'y' or 'Y' && !IsVowel(_letters[_length - 2])) _letters[_length - 1] = 'i';
    }

    // Step 2: the longest suffix decides, whether it is in the region or not.
    private void ReplaceDerivation()
    {
        _ = Replaces("ational", "ate", _region1) || Replaces("tional", "tion", _region1)
            || Replaces("enci", "ence", _region1)
            || Replaces("anci", "ance", _region1)
            || Replaces("abli", "able", _region1)
            || Replaces("entli", "ent", _region1)
            || Replaces("izer", "ize", _region1)
            || Replaces("ization", "ize", _region1)
            || Replaces("ation", "ate", _region1)
            || Replaces("ator", "ate", _region1)
            || Replaces("alism", "al", _region1) || Replaces("aliti", "al", _region1) || Replaces("alli", "al", _region1)
            || Replaces("fulness", "ful", _region1) || Replaces("ousli", "ous", _region1) || Replaces("ousness", "ous", _region1)
            || Replaces("iveness", "ive", _region1)
            || Replaces("iviti", "ive", _region1)
            || Replaces("biliti", "ble", _region1)
            || Replaces("bli", "ble", _region1)
            || Replaces("fulli", "ful", _region1) || Replaces("lessli", "less", _region1)
            || ReplacesAfterL("ogist", "og") || ReplacesAfterL("ogi", "og") || RemovesLi();
    }

    // Step 3.
    private void ReplaceSecondDerivation()
    {
        _ = Replaces("ational", "ate", _region1) || Replaces("tional", "tion", _region1) || Replaces("alize", "al", _region1)
            || Replaces("icate", "ic", _region1) || Replaces("iciti", "ic", _region1) || Replaces("ical", "ic", _region1)
            || Replaces("ful", "", _region1) || Replaces("ness", "", _region1) || Replaces("ative", "", _region2);
    }

    // Step 4.
    private void RemoveDerivation()
    {
        _ = Replaces("ement", "", _region2) || Replaces("ment", "", _region2) || Replaces("ent", "", _region2)
            || Replaces("ance", "", _region2)
            || Replaces("ence", "", _region2)
            || Replaces("able", "", _region2)
            || Replaces("ible", "", _region2)
            || Replaces("ant", "", _region2)
            || Replaces("ism", "", _region2)
            || Replaces("ate", "", _region2)
            || Replaces("iti", "", _region2)
            || Replaces("ous", "", _region2) || Replaces("ive", "", _region2) || Replaces("ize", "", _region2)
            || Replaces("al", "", _region2) || Replaces("er", "", _region2) || Replaces("ic", "", _region2)
            || ((Ends("sion") || Ends("tion")) && Replaces("ion", "", _region2));
    }

    // Step 5.
    private void RemoveFinal()
    {
        if (_length == 0) return;
        int before = _length - 1;
        bool removes = _letters[before] switch
        {
            'e' => before >= _region2 || (before >= _region1 && !EndsInShortSyllable(before)),
            'l' => before >= _region2 && before > 0 && _letters[before - 1] == 'l',
            _ => false,
        };
        if (removes) _length--;
    }

    /// <summary>Says whether the word ends in a suffix; if so, and if the suffix is in the region, it is replaced.</summary>
    private bool Replaces(string suffix, string replacement, int region)
    {
        if (!Ends(suffix)) return false;
        int start = _length - suffix.Length;
        if (start >= region) ReplaceFrom(start, replacement);
        return true;
    }

    private bool ReplacesAfterL(string suffix, string replacement)
    {
        if (!Ends(suffix)) return false;
        int start = _length - suffix.Length;
        if (start >= _region1 && start > 0 && _letters[start - 1] == 'l') ReplaceFrom(start, replacement);
        return true;
    }

    private bool RemovesLi()
    {
        if (!Ends("li")) return false;
        int start = _length - 2;
        if (start >= _region1 && start > 0 && _letters[start - 1] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't')
            _length = start;
        return true;
    }

    private void ReplaceFrom(int start, string replacement)
    {
        replacement.AsSpan().CopyTo(_letters.Slice(start));
        _length = start + replacement.Length;
    }

    private void Append(char letter) => _letters[_length++] = letter;

    private readonly bool Ends(string suffix) => _letters.Slice(0, _length).EndsWith(suffix.AsSpan());

    private readonly bool HasVowelBefore(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (IsVowel(_letters[i])) return true;
        }

        return false;
    }

    private readonly bool EndsInDouble() =>
        _length > 1
        && _letters[_length - 1] == _letters[_length - 2]
        && _letters[_length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    private readonly bool EndsInShortSyllable(int end)
    {
        if (_letters.Slice(0, end) is "past") return true;
        if (end < 2 || IsVowel(_letters[end - 1]) || !IsVowel(_letters[end - 2])) return false;
        return end == 2 || (_letters[end - 1] is not ('w' or 'x' or 'Y') && !IsVowel(_letters[end - 3]));
    }

    private readonly bool IsFinished() =>
        _letters.Slice(0, _length) is "inning" or "outing" or "canning" or "herring" or "earring" or "evening" or "proceed" or "exceed"
            or "succeed";

    private readonly int RegionAfter(int start)
    {
        for (int i = start + 1; i < _length; i++)
        {
            if (!IsVowel(_letters[i]) && IsVowel(_letters[i - 1])) return i + 1;
        }

        return _length;
    }

    // Words that would lose too much: general and generous are two.
    private static int LengthOfPrefix(ReadOnlySpan<char> word) => word switch
    {
        ['p', 'a', 's', 't', ..] => 4,
        ['g', 'e', 'n', 'e', 'r', ..] or ['a', 'r', 's', 'e', 'n', ..] or ['l', 'a', 't', 'e', 'r', ..] or ['e', 'm', 'e', 'r', 'g', ..]
            or ['o', 'r', 'g', 'a', 'n', ..] or ['i', 'n', 't', 'e', 'r', ..] => 5,
        ['c', 'o', 'm', 'm', 'u', 'n', ..] => 6,
        ['u', 'n', 'i', 'v', 'e', 'r', 's', ..] => 7,
        _ => 0,
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
