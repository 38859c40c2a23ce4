// 文档各篇里的代码，逐篇跑一遍。The code of the articles of the documentation, run one by one.
articleEmbedding()
articleMachine()
articleFindings()
articleExtending()
