namespace CorpusSdk.Text;

/// <summary>How strongly two words attract each other, by different measures.</summary>
public enum CollocationMeasure
{
    /// <summary>Log-likelihood, G²: how sure it is that they do not meet by chance. Prefers frequent words.</summary>
    LogLikelihood,

    /// <summary>Pointwise mutual information, in bits: how much more often they meet than by chance. Prefers rare words.</summary>
    PointwiseMutualInformation,

    /// <summary>The t-score: how sure it is that they meet more often than by chance. Prefers frequent pairs.</summary>
    TScore,

    /// <summary>Log Dice: how much of their occurrences they share. Comparable between corpora of different sizes; 14 at most.</summary>
    LogDice,

    /// <summary>
    /// MI³, in bits: mutual information with the pair's count to the power of three, against its preference for rare words.
    /// </summary>
    CubedMutualInformation,

    /// <summary>How often they meet.</summary>
    Count,
}
